import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { FactList } from '../../ui/fact-list.js';
import { Panel } from '../../ui/page.js';
import { StatusChip, type Tone } from '../../ui/status-chip.js';
import { ApproveDialog } from './approve-dialog.js';
import type { Approval } from './queries.js';
import classes from './approvals.module.css';

type Standing = 'approved' | 'outdated' | 'missing';

const TONES: Record<Standing, Tone> = { approved: 'ok', outdated: 'warn', missing: 'bad' };

function standingOf({ approvedVersion, liveVersion }: Approval): Standing {
  if (!approvedVersion) return 'missing';
  return approvedVersion === liveVersion ? 'approved' : 'outdated';
}

/** One set of rules: which version is live, which is approved, and who can change that. */
export function ApprovalPanel({ approval }: { approval: Approval }) {
  const { t } = useTranslation('approvals');
  const clock = useClinicTime();
  const mayApprove = useMay('approvals.approve');
  const [asking, setAsking] = useState(false);
  const standing = standingOf(approval);
  const open = standing !== 'approved';
  const by = [approval.approvedBy, approval.approvedAt && clock.dateTime(approval.approvedAt)]
    .filter(Boolean)
    .join(', ');
  return (
    <Panel
      title={t(`subject.${approval.subject}`)}
      tone={open ? 'bad' : undefined}
      actions={<StatusChip tone={TONES[standing]}>{t(`state.${standing}`)}</StatusChip>}
    >
      <p className={classes.about}>{t(`about.${approval.subject}`)}</p>
      <FactList
        facts={[
          [t('live'), <bdi key="live">{approval.liveVersion}</bdi>],
          [t('approved'), <bdi key="approved">{approval.approvedVersion ?? t('never')}</bdi>],
          by !== '' && [t('by'), by],
        ]}
      />
      {open && <p className={classes.blocked}>{t('blocked')}</p>}
      {open && !mayApprove && <p className={classes.text}>{t('onlyDoctors')}</p>}
      {open && mayApprove && (
        <Button variant="filled" onClick={() => setAsking(true)}>
          {t('approve', { version: approval.liveVersion })}
        </Button>
      )}
      {asking && <ApproveDialog approval={approval} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
