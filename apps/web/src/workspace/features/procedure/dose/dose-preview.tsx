import { Textarea } from '@mantine/core';
import type { DoseReasonCode } from '@stipple/anaesthesia/domain';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../shared/api/request.js';
import { DoseMeter, type DoseReading } from '../../../ui/clinical/dose-meter.js';
import type { Form } from '../../../ui/form/use-form.js';
import { ActProblem } from '../../../ui/states.js';
import { useReading } from '../chair/meter-strip.js';
import type { CheckedDose, Meter } from '../session.js';
import { asMilligrams, asMillilitres } from '../words.js';
import classes from './dose.module.css';
import type { DoseForm } from './dose-form.js';
import type { DoseCheck } from './use-dose-check.js';

interface DosePreviewProps {
  meter: Meter;
  check: DoseCheck;
  form: Form<DoseForm>;
}

/** The meter with this dose on top, in the server's verdict, and the word a caution asks for. */
export function DosePreview({ meter, check, form }: DosePreviewProps) {
  const { t } = useTranslation('procedure');
  const reading = useReading();
  const { checked, refusal, failure } = check;
  return (
    <div className={classes.verdict} role="status">
      <DoseMeter reading={reading(meter)} proposed={proposedReading(check)} />
      {checked && checked.requires.length > 0 && (
        <Textarea rows={2} label={t('dose.word')} {...form.field('acknowledgement')} />
      )}
      {checked && <Checked checked={checked} />}
      {refusal && <Refused refusal={refusal} />}
      <ActProblem error={failure} />
    </div>
  );
}

function proposedReading({ checked, refusal }: DoseCheck): DoseReading | undefined {
  if (checked) return { verdict: checked.verdict, perMille: checked.percentTenths ?? null, given: '' };
  if (!refusal) return undefined;
  const facts = refusal.body.facts as { percentTenths?: number | null } | undefined;
  return {
    verdict: refusal.code === 'DOSE_UNCHECKED' ? 'unchecked' : 'block',
    perMille: facts?.percentTenths ?? null,
    given: '',
  };
}

function Checked({ checked }: { checked: CheckedDose }) {
  const { t } = useTranslation('procedure');
  const line = checked.lines[0];
  const amount = line?.doseMicrograms == null ? '' : asMilligrams(line.doseMicrograms);
  const left = line?.volumeLeftMicrolitres;
  return (
    <>
      <p>
        {t('dose.wouldBe', { amount, percent: (checked.percentTenths ?? 0) / 10 })}
        {left != null && ` ${t('dose.room', { volume: asMillilitres(left) })}`}
      </p>
      <ul className={classes.reasons}>
        {checked.reasons.map((reason) => (
          <li key={reason.code}>
            {t(`doseReasons.${reason.code as DoseReasonCode}`)} ({reason.sources.join(', ')})
          </li>
        ))}
      </ul>
    </>
  );
}

function Refused({ refusal }: { refusal: ApiProblem }) {
  const { t } = useTranslation('procedure');
  return (
    <div className={classes.blocked}>
      <p>
        <span aria-hidden="true">✕ </span>
        {refusal.code === 'DOSE_UNCHECKED' ? t('dose.unchecked') : t('dose.blocked')}
      </p>
      <ul className={classes.reasons}>
        {refusal.errors.map((reason) => (
          <li key={reason.code}>{reason.detail}</li>
        ))}
      </ul>
    </div>
  );
}
