import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { SIGN_OUT_ITEMS } from '@stipple/procedures/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/schema.js';
import { useAct } from '../../../api/use-act.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { patientKey } from '../../../ui/patient/use-patient.js';
import { occurredNow } from '../chair/server-clock.js';
import { CheckItem } from '../check-item.js';
import { sessionKey, type SessionScreen } from '../session.js';
import classes from './close.module.css';
import { ComplicationsPanel } from './complications-panel.js';
import { EndPain } from './end-pain.js';
import {
  EMPTY_END,
  endBody,
  missingFields,
  unansweredSignOut,
  type ComplicationEntry,
  type EndValues,
  type SignOutAnswers,
} from './end-values.js';
import { NeedlesPanel } from './needles-panel.js';
import { SignOutFields } from './sign-out-fields.js';

/** The sign-out: counts, vitals, aftercare, complications; everything the note needs before the session ends. */
export function EndForm({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { session } = screen;
  const form = useForm<EndValues>(EMPTY_END);
  const [answers, setAnswers] = useState<SignOutAnswers>({});
  const [complications, setComplications] = useState<ComplicationEntry[]>([]);
  const end = useAct<Schema<'EndSessionDto'>>({
    path: () => `/sessions/${session.id}/end`,
    refreshes: [sessionKey(session.id), patientKey(session.patientId), ['today']],
  });
  const open = unansweredSignOut(answers);
  const save = form.submit(
    (values) => end.send(endBody(values, answers, complications, occurredNow())),
    (values) =>
      Object.fromEntries(
        missingFields(values).map((name) => [name, t('close.fillIn', { field: t(`end.${name as 'needlesCounted'}`) })]),
      ),
  );

  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <EndPain screen={screen} />
      <Panel title={t('close.signOut')}>
        <ul className={classes.list}>
          {SIGN_OUT_ITEMS.map((item) => (
            <CheckItem
              key={item}
              label={t(`items.${item}`)}
              answer={answers[item]}
              onAnswer={(answer) => setAnswers((now) => ({ ...now, [item]: answer }))}
            />
          ))}
        </ul>
      </Panel>
      <ComplicationsPanel form={form} entries={complications} onChange={setComplications} />
      <NeedlesPanel form={form} />
      <SignOutFields form={form} />
      <Panel title={t('close.next')}>
        <div className={formClasses.grid}>
          <TextInput type="date" label={t('end.nextSessionOn')} {...form.field('nextSessionOn')} />
          <Textarea rows={2} label={t('end.stoppedEarlyReason')} {...form.field('stoppedEarlyReason')} />
          <Checkbox
            className={formClasses.wide}
            label={t('end.aftercare.explainedInPerson')}
            {...form.tick('aftercare.explainedInPerson')}
          />
          <Checkbox
            className={formClasses.wide}
            label={t('end.aftercare.emergencyContactGiven')}
            {...form.tick('aftercare.emergencyContactGiven')}
          />
        </div>
      </Panel>
      <div className={classes.endRow}>
        <Button
          type="submit"
          variant="filled"
          size="lg"
          loading={form.busy}
          disabled={open.length > 0}
          aria-describedby="end-why"
        >
          {t('close.end')}
        </Button>
        <span id="end-why" className={classes.soft}>
          {open.length > 0 && t('close.open', { items: open.map((item) => t(`items.${item}`)).join(', ') })}
        </span>
      </div>
    </form>
  );
}
