import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/use-act.js';
import { Dialog } from '../../ui/dialog.js';
import formClasses from '../../ui/form/form.module.css';
import { ActProblem } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { approvalsQuery, type Approval, type ApprovalList } from './queries.js';
import classes from './approvals.module.css';

/** A doctor's name under one version of the rules; a version that has changed in between is refused. */
export function ApproveDialog({ approval, onClose }: { approval: Approval; onClose: () => void }) {
  const { t } = useTranslation('approvals');
  const client = useQueryClient();
  const approve = useAct<Pick<Approval, 'subject'> & { version: string }, ApprovalList>({ path: () => '/approvals' });
  const run = async (): Promise<void> => {
    try {
      const list = await approve.send({ subject: approval.subject, version: approval.liveVersion });
      client.setQueryData(approvalsQuery.queryKey, list);
      toast('ok', t('confirm.done'));
      onClose();
    } catch {
      // shown below, beside the version that is live now
      await client.invalidateQueries({ queryKey: approvalsQuery.queryKey });
    }
  };
  const subject = t(`subject.${approval.subject}`).toLowerCase();
  return (
    <Dialog onClose={onClose} title={t('confirm.title', { subject, version: approval.liveVersion })}>
      <div className={formClasses.stack}>
        <p className={classes.text}>{t('confirm.text')}</p>
        {approve.error?.code === 'VERSION_STALE' ? (
          <p role="alert">{t('changed')}</p>
        ) : (
          <ActProblem error={approve.error} />
        )}
        <div className={formClasses.buttons}>
          <Button variant="filled" loading={approve.isPending} onClick={() => void run()}>
            {t('confirm.approve')}
          </Button>
          <Button onClick={onClose}>{t('confirm.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
