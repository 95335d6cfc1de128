import { Button, PasswordInput, Radio, Textarea, TextInput } from '@mantine/core';
import type { DecisionKind } from '@stipple/screening/domain';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm, type FieldErrors } from '../../ui/form/use-form.js';
import { toast } from '../../ui/toast.js';
import type { Finding } from '../../ui/patient/screening.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import classes from './screening.module.css';

const REASON_MINIMUM = 20;
const RISK_TAKING: readonly DecisionKind[] = ['clear', 'resolve', 'rule-out', 'override'];

const EMPTY = {
  decision: '',
  reason: '',
  until: '',
  effectChoice: '',
  documentReference: '',
  secondLogin: '',
  secondPassword: '',
};
type Values = typeof EMPTY;

interface DecisionFormProps {
  finding: Finding;
  patientId: string;
  onDone: () => void;
}

/** The doctor's decision about one finding; asks only for what this decision and this rule need. */
export function DecisionForm({ finding, patientId, onDone }: DecisionFormProps) {
  const { t } = useTranslation('screening');
  const form = useForm<Values>(EMPTY);
  const decide = useAct<Schema<'DecideFindingDto'>>({
    path: () => `/findings/${finding.id}/decisions`,
    refreshes: [patientKey(patientId)],
  });
  const decision = form.values.decision as DecisionKind;
  const overriding = decision === 'override';
  const needsDocument =
    overriding &&
    ['doctor-with-reason-and-specialist-letter', 'none-until-clearance-document'].includes(finding.overrideRoute);
  const needsSecond = overriding && finding.overrideRoute === 'doctor-with-reason-and-second-signature';

  const check = (values: Values): FieldErrors<Values> => ({
    ...(values.decision === '' && { decision: t('form.decisionMissing') }),
    ...(RISK_TAKING.includes(decision) &&
      values.reason.trim().length < REASON_MINIMUM && { reason: t('form.reasonShort', { count: REASON_MINIMUM }) }),
    ...(decision === 'defer' && values.until === '' && { until: t('form.untilMissing') }),
    ...(needsDocument && values.documentReference.trim() === '' && { documentReference: t('form.documentMissing') }),
    ...(needsSecond && values.secondLogin.trim() === '' && { secondLogin: t('form.secondMissing') }),
  });
  const save = form.submit(async (values) => {
    await decide.send({
      decision: values.decision as DecisionKind,
      reason: values.reason.trim(),
      until: values.until || null,
      effectChoice: values.effectChoice || null,
      documentReference: values.documentReference.trim() || null,
      secondSigner: needsSecond ? { login: values.secondLogin.trim(), password: values.secondPassword } : null,
    });
    toast('ok', t('form.saved'));
    onDone();
  }, check);

  return (
    <form className={`${formClasses.stack} ${classes.form}`} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <Radio.Group
        label={t('form.decision')}
        value={form.values.decision}
        error={form.errors.decision}
        onChange={(value) => form.set('decision', value)}
      >
        {finding.possibleDecisions.map((kind, index) => (
          <Radio
            key={kind}
            {...(index === 0 && { id: form.idOf('decision') })}
            my="xs"
            value={kind}
            label={t(`decisionKinds.${kind}`)}
            description={t(`decisionTexts.${kind}`)}
          />
        ))}
      </Radio.Group>
      {finding.choice && (
        <Radio.Group
          label={finding.choice.ask}
          value={form.values.effectChoice}
          onChange={(value) => form.set('effectChoice', value)}
        >
          {finding.choice.options.map((option) => (
            <Radio key={option.value} my="xs" value={option.value} label={option.label} />
          ))}
        </Radio.Group>
      )}
      {decision === 'defer' && (
        <TextInput
          type="date"
          label={t('form.until')}
          min={finding.earliestFrom ?? undefined}
          {...form.field('until')}
        />
      )}
      <Textarea
        label={t('form.reason')}
        description={RISK_TAKING.includes(decision) ? t('form.reasonHint', { count: REASON_MINIMUM }) : undefined}
        {...form.field('reason')}
      />
      {needsDocument && <TextInput label={t('form.document')} {...form.field('documentReference')} />}
      {needsSecond && (
        <>
          <TextInput label={t('form.secondLogin')} autoComplete="off" {...form.field('secondLogin')} />
          <PasswordInput label={t('form.secondPassword')} autoComplete="off" {...form.field('secondPassword')} />
        </>
      )}
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('form.save')}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}
