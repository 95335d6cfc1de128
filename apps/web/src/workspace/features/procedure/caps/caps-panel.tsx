import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActProblem } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { occurredNow } from '../chair/server-clock.js';
import chair from '../chair/chair.module.css';
import type { SessionCap, SessionScreen } from '../session.js';
import { CapTable } from './cap-table.js';
import classes from './caps.module.css';
import { useCapActs } from './use-cap-acts.js';
import { lazyPart } from '../../../ui/lazy-part.js';

const CapDialog = lazyPart(() => import('./cap-dialog.js').then((module) => module.CapDialog));

interface CapsPanelProps {
  screen: SessionScreen;
  /** The cap that the next pass is taken from. */
  cap: SessionCap | null;
  onCap: (capId: string) => void;
}

/** Ink caps of this session: which is in use, a new one by scan or choice, the same again in one tap. */
export function CapsPanel({ screen, cap, onCap }: CapsPanelProps) {
  const { t } = useTranslation('procedure');
  const { fill, discard } = useCapActs(screen.session.id);
  const [filling, setFilling] = useState(false);
  const last = screen.caps.reduce<SessionCap | null>(
    (newest, each) => (newest === null || each.filledAt > newest.filledAt ? each : newest),
    null,
  );
  const again = async (): Promise<void> => {
    if (!last) return;
    const portions = last.portions.map(({ bottleId, volumeMicrolitres }) => ({ bottleId, volumeMicrolitres }));
    const diluent = last.portions.findIndex((portion) => portion.role === 'diluent');
    const [drawn] = diluent >= 0 ? portions.splice(diluent, 1) : [];
    await fill.send({
      portions,
      diluent: drawn?.bottleId ? { bottleId: drawn.bottleId, volumeMicrolitres: drawn.volumeMicrolitres } : null,
      occurredAt: occurredNow(),
    });
    toast('ok', t('caps.filled', { lots: last.portions.map((portion) => portion.lotNumber).join(', ') }));
  };
  const throwAway = async (capId: string): Promise<void> => {
    await discard.send({ capId, occurredAt: occurredNow() });
    toast('info', t('events.cap-discarded'));
  };
  return (
    <section className={`${chair.panel} ${chair.caps}`} aria-label={t('caps.title')}>
      <div className={chair.header}>
        <h2 className={chair.title}>{t('caps.title')}</h2>
        <Button onClick={() => setFilling(true)}>{t('caps.fill')}</Button>
      </div>
      <div className={`${chair.scroll} ${classes.table}`} tabIndex={0} role="group" aria-label={t('caps.title')}>
        <CapTable caps={screen.caps} current={cap?.id ?? null} onCap={onCap} />
      </div>
      <ActProblem error={fill.error ?? discard.error} />
      <div className={chair.buttons}>
        {last && (
          <Button loading={fill.isPending} onClick={() => void again().catch(() => undefined)}>
            {t('caps.again')}
          </Button>
        )}
        {cap && (
          <Button loading={discard.isPending} onClick={() => void throwAway(cap.id).catch(() => undefined)}>
            {t('caps.discard')}
          </Button>
        )}
      </div>
      {filling && <CapDialog screen={screen} onClose={() => setFilling(false)} />}
    </section>
  );
}
