import { useTranslation } from 'react-i18next';

interface ProseProps {
  paragraphs: readonly string[];
  points: readonly string[];
  keyPoint: string | null;
}

/** The text of a consent section, with the one sentence to take away. */
export function Prose({ paragraphs, points, keyPoint }: ProseProps) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul className="k-list">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {keyPoint !== null && keyPoint !== '' && (
        <p className="k-key">
          <strong>{t('consent.section.key')}: </strong>
          {keyPoint}
        </p>
      )}
    </>
  );
}
