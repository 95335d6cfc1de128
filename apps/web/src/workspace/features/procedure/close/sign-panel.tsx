import { Button, PasswordInput, Radio } from '@mantine/core';
import type { NoteGapCode } from '@stipple/procedures/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../../api/schema.js';
import { useAct } from '../../../api/use-act.js';
import { useMay, useMe } from '../../../ui/clinic.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { patientKey } from '../../../ui/patient/use-patient.js';
import { StatusChip } from '../../../ui/status-chip.js';
import { sessionKey, type NoteGap, type SessionScreen } from '../session.js';
import { OverrideButton } from '../dose/override-button.js';
import classes from './close.module.css';
import { EndPain } from './end-pain.js';

/** What the note still lacks, then the signature with the own password: it locks the note and makes its PDF. */
export function SignPanel({ screen }: { screen: SessionScreen }) {
  const blocked = screen.gaps.some((gap) => gap.required);
  const needsPain = screen.gaps.some((gap) => gap.code === 'END_PAIN_MISSING');
  return (
    <>
      <GapsPanel gaps={screen.gaps} sessionId={screen.session.id} />
      {needsPain && <EndPain screen={screen} />}
      <SignForm screen={screen} blocked={blocked} />
    </>
  );
}

function GapsPanel({ gaps, sessionId }: { gaps: NoteGap[]; sessionId: string }) {
  const { t } = useTranslation('procedure');
  const blocked = gaps.some((gap) => gap.required);
  return (
    <Panel title={t('sign.gaps')} tone={blocked ? 'bad' : undefined}>
      {gaps.length === 0 && <StatusChip tone="ok">{t('sign.noGaps')}</StatusChip>}
      <ul className={classes.list}>
        {gaps.map((gap, index) => (
          <li key={`${gap.code}-${index}`} className={classes.row}>
            <span>{t(`gaps.${gap.code as NoteGapCode}`)}</span>
            {gap.code === 'DOSE_OVERRIDE_MISSING' && gap.rowId && (
              <OverrideButton sessionId={sessionId} doseId={gap.rowId} />
            )}
            <StatusChip tone={gap.required ? 'bad' : 'warn'}>
              {gap.required ? t('sign.needed') : t('sign.stated')}
            </StatusChip>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function SignForm({ screen, blocked }: { screen: SessionScreen; blocked: boolean }) {
  const { t } = useTranslation('procedure');
  const me = useMe();
  const { session } = screen;
  const maySign = useMay('notes.sign');
  const isDoctor = session.doctorId === me.accountId;
  const form = useForm({ meaning: isDoctor ? 'authorship-and-supervision' : 'authorship', password: '' });
  const sign = useAct<Schema<'SignNoteDto'>>({
    path: () => `/sessions/${session.id}/sign`,
    refreshes: [sessionKey(session.id), patientKey(session.patientId), ['today']],
  });
  const navigate = useNavigate();
  const save = form.submit(
    async (values) => {
      await sign.send({ ...values, meaning: values.meaning as 'authorship' });
      await navigate({ to: `/procedures/${session.id}/record` });
    },
    ({ password }) => (password === '' ? { password: t('sign.passwordMissing') } : {}),
  );
  const why = !maySign ? t('sign.notYou') : blocked ? t('sign.blocked') : null;
  return (
    <Panel title={t('sign.title')}>
      <form className={formClasses.stack} onSubmit={save} noValidate>
        <ErrorSummary form={form} />
        <p className={classes.text}>{t('sign.text', { name: me.displayName })}</p>
        <Radio.Group
          label={t('sign.meaning')}
          value={form.values.meaning}
          onChange={(value) => form.set('meaning', value)}
        >
          <Radio my="xs" value="authorship" label={t('sign.authorship')} />
          {isDoctor && <Radio my="xs" value="authorship-and-supervision" label={t('sign.supervision')} />}
        </Radio.Group>
        <PasswordInput
          label={t('sign.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign.showPassword') }}
          maw="24rem"
          {...form.field('password')}
        />
        <div className={classes.endRow}>
          <Button
            type="submit"
            variant="filled"
            size="lg"
            loading={form.busy}
            disabled={why !== null}
            aria-describedby="sign-why"
          >
            {t('sign.sign')}
          </Button>
          <span id="sign-why" className={classes.soft}>
            {why}
          </span>
        </div>
      </form>
    </Panel>
  );
}
