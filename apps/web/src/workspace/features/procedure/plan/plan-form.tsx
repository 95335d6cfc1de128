import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ScalpZone } from '@stipple/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../../api/api.js';
import type { Schema } from '../../../api/schema.js';
import { useAct } from '../../../api/use-act.js';
import { useMe } from '../../../ui/clinic.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import formClasses from '../../../ui/form/form.module.css';
import { useForm } from '../../../ui/form/use-form.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Panel } from '../../../ui/page.js';
import type { SessionSummary } from '../../../ui/patient/sessions.js';
import { patientKey } from '../../../ui/patient/use-patient.js';
import { BottleChoice } from '../caps/bottle-choice.js';
import { ZoneChoice } from './zone-choice.js';

interface Member {
  accountId: string;
  displayName: string;
  roles: string[];
}

const useMembers = (): Member[] =>
  useQuery({ queryKey: ['members'], queryFn: ({ signal }) => get<{ items: Member[] }>('/members', {}, signal) }).data
    ?.items ?? [];

const optionsOf = (members: Member[]) =>
  members.map((member) => ({ value: member.accountId, label: member.displayName }));

export function PlanForm({ patientId }: { patientId: string }) {
  const { t } = useTranslation('procedure');
  const me = useMe();
  const members = useMembers();
  const [zones, setZones] = useState<ScalpZone[]>([]);
  const [bottleIds, setBottleIds] = useState<string[]>([]);
  const form = useForm({
    doctorId: me.roles.includes('doctor') ? me.accountId : '',
    operatorId: '',
    room: '',
    anaestheticPlanned: true,
    plannedZones: '',
  });
  const plan = useAct<Schema<'PlanSessionDto'>, SessionSummary>({
    path: () => `/patients/${patientId}/sessions`,
    refreshes: [patientKey(patientId), ['today']],
  });
  const navigate = useNavigate();
  const save = form.submit(
    async ({ doctorId, operatorId, room, anaestheticPlanned }) => {
      const session = await plan.send({
        plannedZones: zones,
        bottleIds,
        doctorId,
        operatorId: operatorId || null,
        room: room.trim() || null,
        anaestheticPlanned,
      });
      await navigate({ to: `/procedures/${session.id}/start` });
    },
    ({ doctorId }) => ({
      ...(zones.length === 0 && { plannedZones: t('plan.zonesMissing') }),
      ...(doctorId === '' && { doctorId: t('plan.doctorMissing') }),
    }),
  );
  const doctors = members.filter((member) => member.roles.includes('doctor'));
  const operators = members.filter((member) => member.roles.some((role) => role === 'doctor' || role === 'operator'));

  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <Panel title={t('plan.zones')}>
        <ZoneChoice id={form.idOf('plannedZones')} zones={zones} onChange={setZones} error={form.errors.plannedZones} />
      </Panel>
      <Panel title={t('plan.ink')}>
        <BottleChoice chosen={bottleIds} onChange={setBottleIds} />
      </Panel>
      <Panel title={t('plan.people')}>
        <div className={formClasses.grid}>
          <NativeSelect
            label={t('plan.doctor')}
            data={[{ value: '', label: t('plan.choose') }, ...optionsOf(doctors)]}
            {...form.field('doctorId')}
          />
          <NativeSelect
            label={t('plan.operator')}
            data={[{ value: '', label: t('plan.doctorAlone') }, ...optionsOf(operators)]}
            {...form.field('operatorId')}
          />
          <TextInput label={t('plan.room')} {...form.field('room')} />
          <Checkbox className={formClasses.wide} label={t('plan.anaesthetic')} {...form.tick('anaestheticPlanned')} />
        </div>
      </Panel>
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('plan.save')}
        </Button>
        <LinkButton to={`/patients/${patientId}`}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
