import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { Consent } from '../../ui/patient/consents.js';
import { EmptyState } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './consents.module.css';
import { lazyPart } from '../../ui/lazy-part.js';

const WithdrawDialog = lazyPart(() => import('./withdraw-dialog.js').then((module) => module.WithdrawDialog));

interface SignedPanelProps {
  consents: Consent[];
  patientId: string;
}

/** Every decision that was signed or refused, newest first, with its sealed document and the way to withdraw it. */
export function SignedPanel({ consents, patientId }: SignedPanelProps) {
  const { t } = useTranslation('consents');
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  return (
    <Panel title={t('signed.title')}>
      {consents.length === 0 && <EmptyState title={t('signed.none')} text={t('signed.noneText')} />}
      <ul className={classes.list}>
        {consents.map((consent) => (
          <SignedRow key={consent.id} consent={consent} onWithdraw={() => setWithdrawing(consent)} />
        ))}
      </ul>
      {withdrawing && (
        <WithdrawDialog consent={withdrawing} patientId={patientId} onClose={() => setWithdrawing(null)} />
      )}
    </Panel>
  );
}

function SignedRow({ consent, onWithdraw }: { consent: Consent; onWithdraw: () => void }) {
  const { t } = useTranslation('consents');
  const clock = useClinicTime();
  const mayWithdraw = useMay('consent.withdraw');
  const withdrawn = consent.withdrawnAt !== null;
  return (
    <li className={classes.row}>
      <span className={classes.main}>
        <strong>{consent.title}</strong>
        <span className={classes.soft}>
          {clock.dateTime(consent.signedAt)} ·{' '}
          {consent.signatureMethod ? t(`methods.${consent.signatureMethod}`) : t('methods.none')} ·{' '}
          {t('signed.version', { version: consent.templateVersion })} ·{' '}
          {t('signed.checkedBy', { name: consent.checkedByName })}
        </span>
        {consent.withdrawnAt && (
          <span className={classes.soft}>
            {t('signed.withdrawnAt', { time: clock.dateTime(consent.withdrawnAt) })}
            {consent.withdrawalReason && `: ${consent.withdrawalReason}`}
          </span>
        )}
      </span>
      <span className={classes.end}>
        <StatusChip tone={withdrawn || consent.decision === 'refuse' ? 'bad' : 'ok'}>
          {withdrawn ? t('decisions.withdrawn') : t(`decisions.${consent.decision}`)}
        </StatusChip>
        {consent.documentId && (
          <Button
            component="a"
            href={`/api/documents/${consent.documentId}/file`}
            target="_blank"
            rel="noopener"
            aria-label={t('signed.pdfOf', { title: consent.title })}
          >
            {t('signed.pdf')}
          </Button>
        )}
        {mayWithdraw && !withdrawn && consent.decision === 'permit' && (
          <Button onClick={onWithdraw}>{t('signed.withdraw')}</Button>
        )}
      </span>
    </li>
  );
}
