import { Button } from '@mantine/core';
import type { ScalpZone } from '@stipple/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { toast } from '../../../ui/toast.js';
import { occurredNow } from '../chair/server-clock.js';
import { useUndo } from '../chair/use-undo.js';
import type { SessionScreen } from '../session.js';
import classes from './dose.module.css';
import { DoseFields } from './dose-fields.js';
import { checkDose, EMPTY_DOSE, planOf, type DoseForm } from './dose-form.js';
import { DosePreview } from './dose-preview.js';
import { OverrideFields } from './override-fields.js';
import { useDoseActs, type DoseEntry } from './use-dose-acts.js';
import { useDoseCheck } from './use-dose-check.js';

interface DoseDialogProps {
  screen: SessionScreen;
  zone: ScalpZone | null;
  initial: Partial<DoseForm>;
  onClose: () => void;
}

/**
 * One dose: what it is, what the meter says before it is given, then the fact. Over the limit there is no button to give
 * it; a dose that has been given already is recorded all the same, with the override or without.
 */
export function DoseDialog({ screen, zone, initial, onClose }: DoseDialogProps) {
  const { t } = useTranslation('procedure');
  const sessionId = screen.session.id;
  const form = useForm<DoseForm>({ ...EMPTY_DOSE, zone: zone ?? '', ...initial });
  const plan = planOf(form.values);
  const check = useDoseCheck(sessionId, plan);
  const { give } = useDoseActs(sessionId);
  const undo = useUndo(sessionId);
  const [alreadyGiven, setAlreadyGiven] = useState(false);
  const needsWord = (check.checked?.requires.length ?? 0) > 0;
  const refused = check.refusal !== null;

  const messages = {
    volume: t('dose.volumeWrong'),
    grams: t('dose.gramsWrong'),
    area: t('dose.areaWrong'),
    product: t('dose.productMissing'),
    lot: t('dose.lotMissing'),
    expiry: t('dose.expiryMissing'),
  };
  const save = form.submit(
    async (values) => {
      if (!plan) return;
      const { secondLogin, secondPassword, overrideReason } = values;
      const recorded = await give.send({
        ...plan,
        drugLotNumber: values.drugLotNumber.trim(),
        drugExpiry: values.drugExpiry,
        zone: (values.zone || null) as ScalpZone | null,
        route: values.kind === 'topical' ? 'topical' : (values.route as DoseEntry['route']),
        occurredAt: occurredNow(),
        acknowledgement: needsWord ? values.acknowledgement.trim() : null,
        override:
          refused && secondLogin.trim() !== ''
            ? { reason: overrideReason.trim(), secondSigner: { login: secondLogin.trim(), password: secondPassword } }
            : null,
      });
      undo('dose', recorded.id, t('dose.recorded'));
      if (recorded.overrideProblem) toast('bad', t('dose.overrideFailed'));
      onClose();
    },
    (values) => ({
      ...checkDose(values, messages),
      ...(needsWord && values.acknowledgement.trim().length < 3 && { acknowledgement: t('dose.wordMissing') }),
    }),
  );

  return (
    <Dialog onClose={onClose} title={t('dose.give')} size="xl">
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <DoseFields form={form} />
        <DosePreview meter={screen.meter} check={check} form={form} />
        {refused && <OverrideFields form={form} alreadyGiven={alreadyGiven} onAlreadyGiven={setAlreadyGiven} />}
        <div className={classes.footer}>
          {(!refused || alreadyGiven) && (
            <Button type="submit" variant="filled" loading={form.busy}>
              {refused ? t('dose.recordFact') : needsWord ? t('dose.giveWithWord') : t('dose.giveNow')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
