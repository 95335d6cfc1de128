import './texts.js';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { useMay } from '../../ui/clinic.js';
import { useForm } from '../../ui/form/use-form.js';
import { lotQuery } from '../../ui/ink/queries.js';
import type { Lot, Recall } from '../../ui/ink/types.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { ConfirmStep } from './confirm-step.js';
import { LotChoice } from './lot-choice.js';
import { EMPTY_NOTICE, noticeProblems, type Notice } from './notice.js';
import { NoticeStep } from './notice-step.js';
import type { NewRecallSearch } from './routes.js';

/** A recall in three steps: the lot, the notice, and what it will do. */
export function NewRecallPage() {
  const { t } = useTranslation('recalls');
  const { lot: lotId }: NewRecallSearch = useSearch({ strict: false });
  if (!useMay('recalls.declare')) {
    return (
      <Page title={t('new.title')}>
        <EmptyState title={t('new.notYours')} text={t('new.notYoursText')} />
      </Page>
    );
  }
  return (
    <Page title={t('new.title')} intro={t('new.intro')}>
      {lotId === undefined ? <LotChoice /> : <LotLoaded lotId={lotId} />}
    </Page>
  );
}

function LotLoaded({ lotId }: { lotId: string }) {
  const { data, error, refetch } = useQuery(lotQuery(lotId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonAfter200ms />;
  return <Declaration key={data.id} lot={data} />;
}

function Declaration({ lot }: { lot: Lot }) {
  const { t } = useTranslation('recalls');
  const form = useForm<Notice>(EMPTY_NOTICE);
  const [confirming, setConfirming] = useState(false);
  const navigate = useNavigate();
  const declare = useAct<Notice, Recall>({
    path: () => '/recalls',
    body: ({ recallClass, issuer, reason, noticeReference }) => ({
      lotId: lot.id,
      recallClass,
      issuer: issuer.trim(),
      reason: reason.trim(),
      noticeReference: noticeReference.trim() || null,
    }),
    refreshes: [['recalls'], ['lots'], ['bottles']],
  });
  const check = form.submit(
    () => {
      setConfirming(true);
      return Promise.resolve();
    },
    (values) =>
      Object.fromEntries(
        Object.entries(noticeProblems(values)).map(([field, problem]) => [field, problem && t(problem)]),
      ),
  );
  const send = form.submit(async (values) => {
    try {
      const recall = await declare.send(values);
      await navigate({ to: `/admin/recalls/${recall.id}` });
    } catch (error) {
      setConfirming(false); // back to the fields, which show what was refused
      throw error;
    }
  });

  return confirming ? (
    <ConfirmStep lot={lot} notice={form.values} busy={form.busy} onDeclare={send} onBack={() => setConfirming(false)} />
  ) : (
    <NoticeStep lot={lot} form={form} onNext={check} />
  );
}
