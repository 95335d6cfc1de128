import { useTranslation } from 'react-i18next';
import { DoseMeter, type DoseReading } from '../../../ui/clinical/dose-meter.js';
import type { Meter, SessionScreen } from '../session.js';
import { agentName, asMicrograms, asMilligrams, asMillilitres } from '../words.js';
import { useNow } from './server-clock.js';

/** The meter's reading in words, from the server's verdict. */
export function useReading(): (meter: Meter) => DoseReading {
  const { t } = useTranslation('procedure');
  return (meter) => {
    const given = meter.shares.map((share) => `${asMilligrams(share.doseMicrograms)} ${agentName(share.id)}`);
    const room = meter.room.find((each) => each.volumeMicrolitres !== null);
    const { totalNanograms, capNanograms } = meter.adrenaline;
    return {
      verdict: meter.verdict,
      perMille: meter.percentTenths ?? null,
      given: given.length > 0 ? given.join(' + ') : t('meter.nothing'),
      remaining:
        room?.volumeMicrolitres != null
          ? t('meter.room', {
              volume: asMillilitres(room.volumeMicrolitres),
              solution: `${agentName(room.agent)} ${room.percentThousandths / 1000} %`,
            })
          : undefined,
      adrenaline:
        totalNanograms > 0
          ? t('meter.adrenaline', { used: asMicrograms(totalNanograms), cap: asMicrograms(capNanograms) })
          : undefined,
    };
  };
}

/** The safety strip: the dose meter, and how long ago the last dose was. */
export function MeterStrip({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const now = useNow();
  const reading = useReading();
  const last = screen.doses
    .filter((dose) => !dose.reversed)
    .reduce((at, dose) => Math.max(at, Date.parse(dose.occurredAt)), 0);
  const weight = screen.meter.weight?.dosingGrams;
  const caption = [
    last > 0 && t('meter.lastDose', { minutes: Math.max(0, Math.floor((now - last) / 60_000)) }),
    weight !== undefined && t('meter.weight', { kilograms: weight / 1000 }),
  ].filter(Boolean);
  return <DoseMeter reading={reading(screen.meter)} caption={caption.join(' · ')} />;
}
