import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { TeachBackAnswer } from '../../ui/patient/consents.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './consents.module.css';

/** How the patient put it in their own words; a miss and the answer after it are both kept. */
export function TeachBackPanel({ answers }: { answers: TeachBackAnswer[] }) {
  const { t } = useTranslation('consents');
  const clock = useClinicTime();
  if (answers.length === 0) return null;
  return (
    <Panel title={t('teachBack.title')}>
      <ul className={classes.list}>
        {answers.map((answer) => (
          <li key={`${answer.question}-${answer.answeredAt}`} className={classes.row}>
            <span className={classes.main}>
              {answer.question}
              <strong className={classes.block}>{answer.answer}</strong>
              <span className={classes.soft}>{clock.dateTime(answer.answeredAt)}</span>
            </span>
            <StatusChip tone={answer.right ? 'ok' : 'warn'}>
              {answer.right ? t('teachBack.right') : t('teachBack.wrong')}
            </StatusChip>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
