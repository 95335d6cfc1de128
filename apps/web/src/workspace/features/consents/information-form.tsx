import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm, type FieldErrors } from '../../ui/form/use-form.js';
import { scaledInteger } from '../../ui/numbers.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { toast } from '../../ui/toast.js';
import { TickList } from './tick-list.js';

const KINDS = ['PROC', 'ANAES', 'DATA'] as const;

type Given = Schema<'GiveInformationDto'>;

const EMPTY = { givenAs: 'kiosk', whatMatters: '', waitingHours: '', shorteningReason: '', shorten: false };
type Values = typeof EMPTY;

interface InformationFormProps {
  patientId: string;
  onDone: () => void;
}

/** Stage 1 as the doctor records it: texts, alternatives talked through, what matters to the patient, the waiting time. */
export function InformationForm({ patientId, onDone }: InformationFormProps) {
  const { t } = useTranslation('consents');
  const form = useForm<Values>(EMPTY);
  const [kinds, setKinds] = useState<Given['kinds']>([...KINDS]);
  const [discussed, setDiscussed] = useState<Given['alternativesDiscussed']>([]);
  const templates = useQuery({
    queryKey: ['consent-templates'],
    queryFn: ({ signal }) => get<Schema<'ConsentTemplateList'>>('/consent-templates', {}, signal),
  });
  const give = useAct<Given>({
    path: () => `/patients/${patientId}/consent-information`,
    refreshes: [[...patientKey(patientId), 'consents']],
  });

  const check = (values: Values): FieldErrors<Values> => ({
    ...(values.whatMatters.trim() === '' && { whatMatters: t('form.whatMattersMissing') }),
    ...(values.shorten && scaledInteger(values.waitingHours, 1) === null && { waitingHours: t('form.hoursWrong') }),
    ...(values.shorten && values.shorteningReason.trim() === '' && { shorteningReason: t('form.reasonMissing') }),
  });
  const save = form.submit(async (values) => {
    await give.send({
      kinds,
      givenAs: values.givenAs as Given['givenAs'],
      alternativesDiscussed: discussed,
      whatMatters: values.whatMatters.trim(),
      ...(values.shorten && {
        waitingHours: scaledInteger(values.waitingHours, 1),
        shorteningReason: values.shorteningReason.trim(),
      }),
    });
    toast('ok', t('form.saved'));
    onDone();
  }, check);

  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <TickList
        label={t('form.kinds')}
        items={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        ticked={kinds}
        onChange={setKinds}
      />
      <TickList
        label={t('form.alternatives')}
        items={(templates.data?.alternatives ?? []).map((each) => ({
          value: each.code,
          label: each.required ? `${each.text} (${t('form.required')})` : each.text,
        }))}
        ticked={discussed}
        onChange={setDiscussed}
      />
      <Textarea label={t('form.whatMatters')} description={t('form.whatMattersHint')} {...form.field('whatMatters')} />
      <Radio.Group
        label={t('form.givenAs')}
        value={form.values.givenAs}
        onChange={(value) => form.set('givenAs', value)}
      >
        <Radio my="xs" value="kiosk" label={t('givenAs.kiosk')} description={t('form.kioskText')} />
        <Radio my="xs" value="printed" label={t('givenAs.printed')} description={t('form.printedText')} />
      </Radio.Group>
      <Checkbox label={t('form.shorten')} {...form.tick('shorten')} />
      {form.values.shorten && (
        <>
          <TextInput label={t('form.hours')} inputMode="numeric" {...form.field('waitingHours')} />
          <Textarea rows={2} label={t('form.shorteningReason')} {...form.field('shorteningReason')} />
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
