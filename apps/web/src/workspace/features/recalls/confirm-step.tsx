import { Button } from '@mantine/core';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../ui/fact-list.js';
import formClasses from '../../ui/form/form.module.css';
import { useAmount } from '../../ui/ink/amount.js';
import { NeedsNetwork } from '../../ui/ink/needs-network.js';
import type { Lot } from '../../ui/ink/types.js';
import { useOnline } from '../../ui/offline-bar.js';
import { Panel } from '../../ui/page.js';
import { LotHeading } from './lot-heading.js';
import type { Notice } from './notice.js';
import classes from './recalls.module.css';

interface ConfirmStepProps {
  lot: Lot;
  notice: Notice;
  busy: boolean;
  onDeclare: (event?: FormEvent) => void;
  onBack: () => void;
}

/** What the recall will do, before it does it. */
export function ConfirmStep({ lot, notice, busy, onDeclare, onBack }: ConfirmStepProps) {
  const { t } = useTranslation('recalls');
  const amount = useAmount();
  const online = useOnline();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={heading} tabIndex={-1} className={formClasses.stack}>
      <Panel title={t('confirm.title')} tone="bad">
        <LotHeading lot={lot} />
        <ul className={classes.effects}>
          <li>{t('confirm.lock')}</li>
          <li>{t('confirm.patients', { count: lot.patientsCount })}</li>
          {lot.balance.remaining > 0 && (
            <li>{t('confirm.stock', { amount: amount(lot.balance.remaining, lot.balance.unit) })}</li>
          )}
          <li>{t('confirm.logged')}</li>
        </ul>
        <FactList
          facts={[
            [
              t('page.class'),
              `${t(`class.${notice.recallClass as 'I'}`)}: ${t(`classText.${notice.recallClass as 'I'}`)}`,
            ],
            [t('page.issuer'), notice.issuer],
            [t('page.reason'), notice.reason],
            notice.noticeReference !== '' && [t('page.reference'), notice.noticeReference],
          ]}
        />
      </Panel>
      <NeedsNetwork id="recall-network" />
      <div className={formClasses.buttons}>
        <Button
          variant="filled"
          loading={busy}
          disabled={!online}
          aria-describedby="recall-network"
          onClick={() => onDeclare()}
        >
          {t('confirm.declare')}
        </Button>
        <Button onClick={onBack}>{t('confirm.back')}</Button>
      </div>
    </div>
  );
}
