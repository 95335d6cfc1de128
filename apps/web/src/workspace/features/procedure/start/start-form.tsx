import { Button, Textarea, TextInput } from '@mantine/core';
import { REQUIRED_SIGN_IN, SIGN_IN_ITEMS, type SignInItem } from '@stipple/procedures/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/schema.js';
import { useAct } from '../../../api/use-act.js';
import { useMay } from '../../../ui/clinic.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { patientKey } from '../../../ui/patient/use-patient.js';
import { CheckItem, type CheckAnswer } from '../check-item.js';
import { sessionKey, type SessionScreen } from '../session.js';
import { isOpenReason, type StartCheck } from './start-check.js';
import classes from './start.module.css';

type Answers = Partial<Record<SignInItem, CheckAnswer>>;
const REQUIRED: readonly string[] = REQUIRED_SIGN_IN;

/** The sign-in said aloud, item by item, and the start. The server decides; its reasons show above. */
export function StartForm({ check, screen }: { check: StartCheck; screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const { session } = screen;
  const mayStart = useMay('sessions.start');
  const [answers, setAnswers] = useState<Answers>({});
  const form = useForm({ secondPerson: '', bloodPressureAcknowledgement: '' });
  const navigate = useNavigate();
  const start = useAct<Schema<'StartSessionDto'>>({
    path: () => `/sessions/${session.id}/start`,
    refreshes: [sessionKey(session.id), patientKey(session.patientId), ['today']],
  });
  const raised = check.reasons.some((reason) => reason.code === 'BLOOD_PRESSURE_RAISED');
  const blocked = check.reasons.some((reason) => isOpenReason(reason) && reason.blocks);
  const missing = SIGN_IN_ITEMS.filter(
    (item) => !answers[item] || (!answers[item].done && answers[item].reason.trim() === ''),
  );

  const save = form.submit(async (values) => {
    const given = SIGN_IN_ITEMS.map((item) => ({ item, answer: answers[item] }));
    await start.send({
      confirmed: given.filter(({ answer }) => answer?.done).map(({ item }) => item),
      notDone: given.flatMap(({ item, answer }) =>
        answer && !answer.done ? [{ item, reason: answer.reason.trim() }] : [],
      ),
      secondPerson: values.secondPerson.trim() || null,
      bloodPressureAcknowledgement: raised ? values.bloodPressureAcknowledgement.trim() || null : null,
    });
    await navigate({ to: `/procedures/${session.id}` });
  });

  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <Panel title={t('start.signIn')}>
        <p className={classes.hint}>{t('start.signInHint')}</p>
        <ul className={classes.list}>
          {SIGN_IN_ITEMS.map((item) => (
            <CheckItem
              key={item}
              label={t(`items.${item}`)}
              required={REQUIRED.includes(item)}
              answer={answers[item]}
              onAnswer={(answer) => setAnswers((now) => ({ ...now, [item]: answer }))}
            />
          ))}
        </ul>
      </Panel>
      <div className={formClasses.grid}>
        <TextInput label={t('start.secondPerson')} {...form.field('secondPerson')} />
        {raised && (
          <Textarea rows={2} label={t('start.pressureReason')} {...form.field('bloodPressureAcknowledgement')} />
        )}
      </div>
      <StartButton mayStart={mayStart} blocked={blocked} missing={missing.length} busy={form.busy} />
    </form>
  );
}

interface StartButtonProps {
  mayStart: boolean;
  blocked: boolean;
  missing: number;
  busy: boolean;
}

function StartButton({ mayStart, blocked, missing, busy }: StartButtonProps) {
  const { t } = useTranslation('procedure');
  const why = !mayStart
    ? t('start.onlyDoctor')
    : blocked
      ? t('start.redRows')
      : missing > 0
        ? t('start.missing', { count: missing })
        : null;
  return (
    <div className={classes.startRow}>
      <Button
        type="submit"
        variant="filled"
        size="lg"
        loading={busy}
        disabled={why !== null}
        aria-describedby="start-why"
      >
        {t('start.start')}
      </Button>
      <span id="start-why" className={classes.hint}>
        {why}
      </span>
    </div>
  );
}
