import { Button } from '@mantine/core';
import type { ScalpZone } from '@stipple/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../ui/clinic.js';
import { ActProblem } from '../../../ui/states.js';
import chair from '../chair/chair.module.css';
import { occurredNow } from '../chair/server-clock.js';
import { useUndo } from '../chair/use-undo.js';
import type { SessionDose, SessionScreen } from '../session.js';
import { asMilligrams, useDoseWords } from '../words.js';
import classes from './dose.module.css';
import { formOfDose, planOfDose, type DoseForm } from './dose-form.js';
import { useDoseActs, type DoseEntry } from './use-dose-acts.js';
import { lazyPart } from '../../../ui/lazy-part.js';

const DoseDialog = lazyPart(() => import('./dose-dialog.js').then((module) => module.DoseDialog));

interface AnaestheticPanelProps {
  screen: SessionScreen;
  zone: ScalpZone | null;
}

/** The last doses again in one tap while the meter allows it; anything else, and every caution, goes through the dialog. */
export function AnaestheticPanel({ screen, zone }: AnaestheticPanelProps) {
  const { t } = useTranslation('procedure');
  const words = useDoseWords();
  const mayGive = useMay('doses.give');
  const sessionId = screen.session.id;
  const { check, give } = useDoseActs(sessionId);
  const undo = useUndo(sessionId);
  const [dialog, setDialog] = useState<Partial<DoseForm> | null>(null);

  const repeat = async (dose: SessionDose): Promise<void> => {
    const plan = planOfDose(dose);
    const checked = await check.send(plan).catch(() => null);
    // caution wants a word, a block a second signature: never one tap (decision 2)
    if (checked === null || checked.requires.length > 0) return setDialog(formOfDose(dose));
    const recorded = await give.send({
      ...plan,
      drugLotNumber: dose.drugLotNumber ?? '',
      drugExpiry: dose.drugExpiry ?? '',
      zone,
      route: dose.route as DoseEntry['route'],
      occurredAt: occurredNow(),
    });
    undo('dose', recorded.id, words(dose));
  };

  if (!mayGive) return <p className={chair.soft}>{t('dose.onlyDoctor')}</p>;
  return (
    <section aria-label={t('dose.title')} className={classes.panel}>
      <h2 className={chair.title}>{t('dose.title')}</h2>
      {repeatable(screen.doses).map((dose) => (
        <button
          key={dose.id}
          type="button"
          className={classes.preset}
          disabled={check.isPending || give.isPending}
          onClick={() => void repeat(dose).catch(() => undefined)}
        >
          <span>
            {words(dose)}
            <span className={classes.lot}>{t('dose.lotOf', { lot: dose.drugLotNumber ?? '—' })}</span>
          </span>
          {dose.doseMicrograms != null && <span>+{asMilligrams(dose.doseMicrograms)}</span>}
        </button>
      ))}
      <Button onClick={() => setDialog({})}>{screen.doses.length > 0 ? t('dose.other') : t('dose.give')}</Button>
      <ActProblem error={give.error} />
      {dialog && <DoseDialog screen={screen} zone={zone} initial={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}

const SHOWN = 2;

/** The newest doses, each solution of each drug lot once; what was taken back is no example. */
function repeatable(doses: readonly SessionDose[]): SessionDose[] {
  const seen = new Set<string>();
  return [...doses]
    .filter(
      (dose) => !dose.reversed && dose.drugLotNumber && dose.kind === 'injection' && !dose.flags.includes('OVER_LIMIT'),
    )
    .sort((a, b) => b.occurredAt.localeCompare(a.occurredAt))
    .filter((dose) => {
      const key = [
        dose.agent,
        dose.percentThousandths,
        dose.adrenalineDilution,
        dose.volumeMicrolitres,
        dose.drugLotNumber,
      ].join('/');
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, SHOWN);
}
