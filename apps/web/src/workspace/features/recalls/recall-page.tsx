import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { FactList } from '../../ui/fact-list.js';
import { useAmount } from '../../ui/ink/amount.js';
import { LotNumber, productName } from '../../ui/ink/names.js';
import type { Recall, RecalledLot } from '../../ui/ink/types.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page, Panel } from '../../ui/page.js';
import { EmptyState, ErrorState, PageSkeleton } from '../../ui/states.js';
import { ClassChip } from './class-chip.js';
import { Counts } from './counts.js';
import { PatientCard } from './patient-card.js';
import { recallQuery } from './queries.js';
import classes from './recalls.module.css';

/** One recall: everybody who got the lot, with what one needs to reach them. */
export function RecallPage() {
  const { t } = useTranslation('recalls');
  const { recallId = '' }: { recallId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(recallQuery(recallId));
  if (error && !data) {
    return (
      <Page title={t('list.title')} actions={<LinkButton to="/admin/recalls">{t('page.list')}</LinkButton>}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <PageSkeleton />;
  return <RecallContent recall={data} />;
}

function RecallContent({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const clock = useClinicTime();
  return (
    <Page
      title={t('page.title', { lot: recall.lots.map((lot) => lot.lotNumber).join(', ') })}
      intro={t('page.declared', { time: clock.dateTime(recall.declaredAt), name: recall.declaredByName })}
      actions={<LinkButton to="/admin/recalls">{t('page.list')}</LinkButton>}
    >
      <Counts counts={recall.counts} />
      <Panel title={t('page.affected')}>
        {recall.patients.length === 0 ? (
          <EmptyState title={`✓ ${t('page.nobody')}`} text={t('page.nobodyText')} />
        ) : (
          <ul className={classes.patients}>
            {recall.patients.map((patient) => (
              <PatientCard key={patient.patientId} patient={patient} />
            ))}
          </ul>
        )}
      </Panel>
      <div className={classes.columns}>
        <NoticePanel recall={recall} />
        {recall.lots.map((lot) => (
          <LotPanel key={lot.id} lot={lot} />
        ))}
      </div>
    </Page>
  );
}

function NoticePanel({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  return (
    <Panel title={t('page.notice')}>
      <FactList
        facts={[
          [
            t('page.class'),
            <span key="class">
              <ClassChip recallClass={recall.recallClass} /> {t(`classText.${recall.recallClass}`)}
            </span>,
          ],
          [t('page.issuer'), recall.issuer],
          [t('page.reason'), recall.reason],
          recall.noticeReference !== null && [t('page.reference'), recall.noticeReference],
        ]}
      />
    </Panel>
  );
}

function LotPanel({ lot }: { lot: RecalledLot }) {
  const { t } = useTranslation('recalls');
  const clock = useClinicTime();
  const amount = useAmount();
  return (
    <Panel title={t('page.lot')} actions={<LinkButton to={`/admin/lots/${lot.id}`}>{t('page.openLot')}</LinkButton>}>
      <FactList
        facts={[
          [t('page.product'), productName(lot.productName, lot.shadeName)],
          [t('page.maker'), lot.maker],
          [t('page.lot'), <LotNumber key="lot">{lot.lotNumber}</LotNumber>],
          lot.batch !== '' && [t('page.batch'), <LotNumber key="batch">{lot.batch}</LotNumber>],
          [t('page.expiry'), clock.date(lot.expiry)],
          [t('page.stock'), lot.remaining === 0 ? t('page.stockNone') : amount(lot.remaining, lot.unit)],
        ]}
      />
    </Panel>
  );
}
