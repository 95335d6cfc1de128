import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import type { Finding } from '../../ui/patient/screening.js';
import { StatusChip, type Tone } from '../../ui/status-chip.js';
import { DecisionForm } from './decision-form.js';
import { DecisionList } from './decision-list.js';
import classes from './screening.module.css';

const STANDING_TONES: Record<Finding['standing'], Tone> = { open: 'bad', held: 'warn', passes: 'ok' };

interface FindingCardProps {
  finding: Finding;
  patientId: string;
}

/** One finding: what it says, why, on whose word, where it stands, and what the doctor has decided. */
export function FindingCard({ finding, patientId }: FindingCardProps) {
  const { t } = useTranslation('screening');
  const mayDecide = useMay('screening.decide');
  const [deciding, setDeciding] = useState(false);
  return (
    <article className={classes.card} data-standing={finding.standing} aria-label={finding.label}>
      <FindingHeader finding={finding} />
      <p className={classes.reason}>{finding.reason}</p>
      <FindingFacts finding={finding} />
      <DecisionList decisions={finding.decisions} choice={finding.choice} />
      {mayDecide && finding.possibleDecisions.length > 0 && !deciding && (
        <Button onClick={() => setDeciding(true)} variant={finding.standing === 'passes' ? 'default' : 'filled'}>
          {t('decide')}
        </Button>
      )}
      {deciding && <DecisionForm finding={finding} patientId={patientId} onDone={() => setDeciding(false)} />}
    </article>
  );
}

function FindingHeader({ finding }: { finding: Finding }) {
  const { t } = useTranslation('screening');
  const standing = finding.ruledOut ? 'ruledOut' : finding.settled ? 'settled' : finding.standing;
  return (
    <header className={classes.cardHeader}>
      <h2 className={classes.cardTitle}>{finding.label}</h2>
      <StatusChip tone={STANDING_TONES[finding.standing]}>{t(`standings.${standing}`)}</StatusChip>
      <StatusChip tone="neutral">{t(`gates.${finding.gate}`)}</StatusChip>
      {finding.unchanged && <StatusChip tone="info">{t('unchanged')}</StatusChip>}
    </header>
  );
}

function FindingFacts({ finding }: { finding: Finding }) {
  const { t } = useTranslation('screening');
  const clock = useClinicTime();
  const from = finding.heldUntil ?? finding.eligibleFrom;
  return (
    <dl className={classes.facts}>
      <dt>{t('action')}</dt>
      <dd>{finding.action}</dd>
      {finding.until && (
        <>
          <dt>{t('until')}</dt>
          <dd>{finding.until}</dd>
        </>
      )}
      {from && (
        <>
          <dt>{t('from')}</dt>
          <dd>{clock.date(from)}</dd>
        </>
      )}
      <dt>{t('because')}</dt>
      <dd>{t(`triggers.${finding.trigger}`)}</dd>
      <dt>{t('source')}</dt>
      <dd>
        <Sources finding={finding} />
      </dd>
    </dl>
  );
}

function Sources({ finding }: { finding: Finding }) {
  const { t } = useTranslation('screening');
  return (
    <>
      {finding.sources.map((source) => (
        <span key={source.key} className={classes.source}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}{' '}
          ({t(`grades.${source.grade}`)})
        </span>
      ))}
      {finding.needsClinicConfirmation && <span className={classes.source}>{t('needsConfirmation')}</span>}
      <span className={classes.small}>{t('rule', { id: finding.ruleId, version: finding.ruleVersion })}</span>
    </>
  );
}
