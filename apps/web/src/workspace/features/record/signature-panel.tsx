import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { StatusChip } from '../../ui/status-chip.js';
import type { Schema } from '../../api/schema.js';
import { Facts } from './facts.js';
import classes from './record.module.css';
import type { SessionRecord } from './record.js';

type NoteMeaning = Schema<'SignNoteDto'>['meaning'];

/** Who signed, what it means, and whether the stored note is still the one that was signed. */
export function SignaturePanel({ note }: { note: SessionRecord['note'] }) {
  const { t } = useTranslation('record');
  const clock = useClinicTime();
  return (
    <Panel
      title={t('signature.title')}
      tone={note.hashMatches ? undefined : 'bad'}
      actions={
        <StatusChip tone={note.hashMatches ? 'ok' : 'bad'}>
          {note.hashMatches ? t('signature.intact') : t('signature.changed')}
        </StatusChip>
      }
    >
      <Facts
        rows={[
          [t('signature.by'), note.signerName],
          [t('signature.at'), clock.dateTime(note.signedAt)],
          [t('signature.meaning'), t(`signature.meanings.${note.meaning as NoteMeaning}`)],
          [
            t('signature.hash'),
            <bdi key="hash" className={`st-mono ${classes.hash}`}>
              {note.contentHash}
            </bdi>,
          ],
        ]}
      />
    </Panel>
  );
}
