import { Button } from '@mantine/core';
import type { ScalpZone } from '@stipple/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScalpMap } from '../../../ui/clinical/scalp-map.js';
import { ToastAnchor } from '../../../ui/toast.js';
import { ActProblem } from '../../../ui/states.js';
import type { SessionCap, SessionScreen } from '../session.js';
import { usePassAct } from '../use-acts.js';
import classes from './chair.module.css';
import { occurredNow } from './server-clock.js';
import { useUndo } from './use-undo.js';
import { statusesOf } from './zone-statuses.js';
import { lazyPart } from '../../../ui/lazy-part.js';
const TimeOutDialog = lazyPart(() => import('./time-out-dialog.js').then((module) => module.TimeOutDialog));
const NoteDialog = lazyPart(() => import('./note-dialog.js').then((module) => module.NoteDialog));

interface MapPanelProps {
  screen: SessionScreen;
  zone: ScalpZone | null;
  onZone: (zone: ScalpZone | null) => void;
  cap: SessionCap | null;
}

/** The scalp map and the pass: choose a zone, then + Pass; the zone stays chosen for the next one. */
export function MapPanel({ screen, zone, onZone, cap }: MapPanelProps) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const sessionId = screen.session.id;
  const pass = usePassAct(sessionId);
  const undo = useUndo(sessionId);
  const [dialog, setDialog] = useState<'note' | 'time-out' | null>(null);
  const timeOutDone = screen.timeline.some((event) => event.kind === 'remark' && event.details.kind === 'time-out');

  const record = async (): Promise<void> => {
    if (!zone || !cap) return;
    const recorded = await pass.send({ zone, capId: cap.id, occurredAt: occurredNow() });
    undo('pass', recorded.id, t('events.pass', { zone: ui(`zones.${zone}.name`), number: recorded.passNumber }));
  };
  const why = !cap ? t('map.needsCap') : !zone ? t('map.needsZone') : null;

  return (
    <section className={`${classes.panel} ${classes.map}`} aria-label={t('map.title')}>
      <ToastAnchor />
      <div className={classes.header}>
        <h2 className={classes.title}>{t('map.title')}</h2>
        <p className={classes.soft}>
          {zone ? (
            <>
              {t('map.selected')} <strong>{ui(`zones.${zone}.name`)}</strong>
            </>
          ) : (
            t('map.needsZone')
          )}
        </p>
      </div>
      <div className={classes.mapArea}>
        <ScalpMap zones={statusesOf(screen)} selected={zone} onSelect={onZone} />
      </div>
      <ActProblem error={pass.error} />
      <div className={classes.mapButtons}>
        <Button
          variant="filled"
          disabled={why !== null}
          aria-describedby="pass-why"
          onClick={() => void record().catch(() => undefined)}
        >
          {t('map.pass')}
        </Button>
        <Button onClick={() => setDialog('time-out')}>{timeOutDone ? t('map.timeOutDone') : t('map.timeOut')}</Button>
        <Button onClick={() => setDialog('note')}>{t('map.note')}</Button>
      </div>
      <p id="pass-why" className={classes.soft}>
        {why ?? t('map.fromCap', { lots: cap?.portions.map((portion) => portion.lotNumber).join(', ') ?? '' })}
      </p>
      {dialog === 'note' && <NoteDialog sessionId={sessionId} onClose={() => setDialog(null)} />}
      {dialog === 'time-out' && <TimeOutDialog sessionId={sessionId} onClose={() => setDialog(null)} />}
    </section>
  );
}
