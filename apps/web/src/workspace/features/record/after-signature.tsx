import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import classes from './record.module.css';
import type { SessionRecord } from './record.js';

/** Facts that reached the record after the signature; the note stays as it was signed. */
export function AfterSignature({ facts }: { facts: SessionRecord['afterSignature'] }) {
  const { t } = useTranslation('record');
  const clock = useClinicTime();
  if (facts.length === 0) return null;
  return (
    <Panel title={t('after.title')} tone="warn">
      <p>{t('after.text')}</p>
      <ul className={classes.list}>
        {facts.map((fact) => (
          <li key={fact.id}>
            {t('after.fact', {
              kind: fact.kind,
              occurred: clock.dateTime(fact.occurredAt),
              recorded: clock.dateTime(fact.recordedAt),
              by: fact.recordedBy ?? '',
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
