import '../texts.js';
import { Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ScalpZone } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '../../../ui/route-param.js';
import { usePageTitle } from '../../../ui/page.js';
import { sessionPath } from '../../../ui/patient/sessions.js';
import { FailedPage } from '../../../ui/route-states.js';
import { PageSkeleton } from '../../../ui/states.js';
import { CapsPanel } from '../caps/caps-panel.js';
import { openCaps } from '../caps/open-caps.js';
import { AnaestheticPanel } from '../dose/anaesthetic-panel.js';
import { useSession, type SessionScreen } from '../session.js';
import { AlertBar } from './alert-bar.js';
import { ChairBanner } from './chair-banner.js';
import { ChartPanel } from './chart-panel.js';
import classes from './chair.module.css';
import { MapPanel } from './map-panel.js';
import { MeterStrip } from './meter-strip.js';
import { PainPanel } from './pain-panel.js';
import { learnOffset } from './server-clock.js';
import { TimelinePanel } from './timeline-panel.js';

/** The chair: one screen for a session of hours, everything in one or two taps, nothing that scrolls on a tablet. */
export function ProcedurePage() {
  const sessionId = useRouteParam('sessionId');
  const { data: screen, error, refetch } = useSession(sessionId, true);
  useEffect(() => {
    if (screen) learnOffset(screen.serverTime);
  }, [screen]);
  if (error && !screen)
    return (
      <main>
        <FailedPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!screen) return <PageSkeleton />;
  if (screen.session.state !== 'running') return <Navigate to={sessionPath(screen.session)} replace />;
  return <Chair screen={screen} />;
}

function Chair({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const [zone, setZone] = useState<ScalpZone | null>(null);
  const [chosenCap, setChosenCap] = useState<string | null>(null);
  const caps = openCaps(screen.caps);
  const cap = caps.find((each) => each.id === chosenCap) ?? caps[0] ?? null;
  const unsignedDose = screen.doses.findLast(
    (dose) => !dose.reversed && dose.flags.includes('OVER_LIMIT') && !dose.flags.includes('OVERRIDDEN'),
  );
  const title = t('chair.title', { name: `${screen.patient.givenName} ${screen.patient.familyName}` });
  usePageTitle(title);
  return (
    <div className={classes.chair}>
      <ChairBanner screen={screen} />
      <AlertBar
        sessionId={screen.session.id}
        unsignedDoseId={unsignedDose?.id ?? null}
        alerts={screen.alerts}
        notices={screen.patient.notices}
      />
      <main className={classes.grid}>
        <h1 className="st-visually-hidden">{title}</h1>
        <div className={`${classes.panel} ${classes.meter}`}>
          <MeterStrip screen={screen} />
        </div>
        <MapPanel screen={screen} zone={zone} onZone={setZone} cap={cap} />
        <div className={`${classes.panel} ${classes.pain}`}>
          <PainPanel screen={screen} zone={zone} />
          <AnaestheticPanel screen={screen} zone={zone} />
        </div>
        <CapsPanel screen={screen} cap={cap} onCap={setChosenCap} />
        <div className={`${classes.panel} ${classes.chart}`}>
          <ChartPanel screen={screen} />
        </div>
        <TimelinePanel screen={screen} />
      </main>
    </div>
  );
}
