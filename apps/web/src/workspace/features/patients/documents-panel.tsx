import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import classes from './patient-page.module.css';

/** Sealed documents; the browser's own viewer opens them. */
export function DocumentsPanel({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  const { data, error, refetch } = useQuery({
    queryKey: [...patientKey(patientId), 'documents'],
    queryFn: ({ signal }) => get<Schema<'DocumentListView'>>(`/patients/${patientId}/documents`, {}, signal),
  });
  return (
    <Panel title={t('documents.title')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data?.items.length === 0 && <EmptyState title={t('documents.none')} />}
      {data && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((document) => (
            <li key={document.id} className={classes.row}>
              <a className={classes.main} href={`/api/documents/${document.id}/file`} target="_blank" rel="noopener">
                {document.title}
              </a>
              <span className={classes.soft}>
                {clock.dateTime(document.issuedAt)} ·{' '}
                {t('documents.size', { kilobytes: Math.ceil(document.sizeBytes / 1024) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
