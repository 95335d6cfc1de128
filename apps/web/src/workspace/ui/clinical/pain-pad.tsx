import { useTranslation } from 'react-i18next';
import classes from './pain-pad.module.css';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The three bands in which a score is shown; a layout aid, no diagnosis. */
export const painBand = (score: number): 'mild' | 'moderate' | 'severe' =>
  score >= 7 ? 'severe' : score >= 4 ? 'moderate' : 'mild';

interface PainPadProps {
  /** One tap is one score; null says that the patient did not answer. */
  onScore: (score: number | null) => void;
  disabled?: boolean;
  latest?: number | null | undefined;
}

/** Pain from 0 to 10 in one tap. There is no 'asleep': no answer calls for a speech check (decision 30). */
export function PainPad({ onScore, disabled = false, latest }: PainPadProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.pad} role="group" aria-label={t('painPad.title')}>
      {SCORES.map((score) => (
        <button
          key={score}
          type="button"
          className={classes.key}
          data-band={painBand(score)}
          data-latest={score === latest}
          aria-current={score === latest ? 'true' : undefined}
          disabled={disabled}
          onClick={() => onScore(score)}
        >
          {score}
        </button>
      ))}
      <button type="button" className={classes.key} data-wide disabled={disabled} onClick={() => onScore(null)}>
        {t('painPad.notAnswered')}
      </button>
    </div>
  );
}
