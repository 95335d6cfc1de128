import './texts.js';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../ui/route-param.js';
import { PatientFrame } from '../../ui/patient/patient-frame.js';
import { FailedPage } from '../../ui/route-states.js';
import { PageSkeleton } from '../../ui/states.js';
import { AfterSignature } from './after-signature.js';
import { NoteAnaesthetic } from './note-anaesthetic.js';
import { NoteClosing } from './note-closing.js';
import { NoteInk } from './note-ink.js';
import { NoteOpening } from './note-opening.js';
import { recordQuery } from './record.js';
import { SignaturePanel } from './signature-panel.js';

/** The signed note, read-only: what was signed, by whom, with its PDF; what came later stands beside it. */
export function RecordPage() {
  const { t } = useTranslation('record');
  const sessionId = useRouteParam('sessionId');
  const { data, error, refetch } = useQuery(recordQuery(sessionId));
  if (error && !data) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { session, note, content } = data;
  const pdf = (
    <Button
      component="a"
      variant="filled"
      href={`/api/documents/${note.documentId}/file`}
      target="_blank"
      rel="noopener"
    >
      {t('pdf')}
    </Button>
  );
  return (
    <PatientFrame patientId={session.patientId} title={t('title', { number: session.number })} actions={pdf}>
      {() => (
        <>
          <SignaturePanel note={note} />
          <AfterSignature facts={data.afterSignature} />
          <NoteOpening content={content} />
          <NoteInk content={content} />
          <NoteAnaesthetic content={content} />
          <NoteClosing content={content} />
        </>
      )}
    </PatientFrame>
  );
}
