import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { ConsentInformation, PatientConsents } from '../../ui/patient/consents.js';
import { EmptyState } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './consents.module.css';
import { InformationForm } from './information-form.js';

interface InformationPanelProps {
  consents: PatientConsents;
  patientId: string;
}

/** Stage 1: what the doctor gave and talked about, and when the waiting time ends. */
export function InformationPanel({ consents, patientId }: InformationPanelProps) {
  const { t } = useTranslation('consents');
  const mayPrepare = useMay('consent.prepare');
  const [giving, setGiving] = useState(false);
  return (
    <Panel
      title={t('information.title')}
      actions={mayPrepare && !giving && <Button onClick={() => setGiving(true)}>{t('information.give')}</Button>}
    >
      {giving && <InformationForm patientId={patientId} onDone={() => setGiving(false)} />}
      {consents.information.length === 0 && !giving && (
        <EmptyState title={t('information.none')} text={t('information.noneText')} />
      )}
      <ul className={classes.list}>
        {consents.information.map((information) => (
          <InformationRow key={information.id} information={information} />
        ))}
      </ul>
    </Panel>
  );
}

function InformationRow({ information }: { information: ConsentInformation }) {
  const { t } = useTranslation('consents');
  const clock = useClinicTime();
  return (
    <li className={classes.row}>
      <dl className={classes.facts}>
        <dt>{t('information.given')}</dt>
        <dd>
          {clock.dateTime(information.givenAt)}, {information.givenByName} ({t(`givenAs.${information.givenAs}`)})
        </dd>
        <dt>{t('information.about')}</dt>
        <dd>{information.kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}</dd>
        <dt>{t('information.whatMatters')}</dt>
        <dd>{information.whatMatters}</dd>
        <dt>{t('information.waiting')}</dt>
        <dd>
          {t('information.hours', { count: information.waitingHours })}
          {information.shorteningReason && <span className={classes.soft}>{information.shorteningReason}</span>}
          {information.eligibleAt && (
            <span className={classes.soft}>
              {t('information.from', { time: clock.dateTime(information.eligibleAt) })}
            </span>
          )}
        </dd>
      </dl>
      <StatusChip tone={information.completedAt ? 'ok' : 'info'}>
        {information.completedAt ? t('information.completed') : t('information.reading')}
      </StatusChip>
    </li>
  );
}
