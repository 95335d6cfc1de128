import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import type { Form } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import type { EndValues } from './end-values.js';

const GROUPS = [
  {
    title: 'vitals',
    names: ['vitals.systolicMmHg', 'vitals.diastolicMmHg', 'vitals.pulsePerMinute', 'vitals.oxygenSaturationPercent'],
    numeric: true,
  },
  {
    title: 'machine',
    names: ['machine.name', 'machine.cyclesPerSecond', 'machine.tenthsVolt', 'machine.needleDepthMicrometres'],
    numeric: false,
  },
  {
    title: 'aftercare',
    names: ['aftercare.givenTo', 'aftercare.leafletVersion', 'aftercare.language'],
    numeric: false,
  },
] as const;

/** Vitals at the end, the machine, and who got the aftercare leaflet. */
export function SignOutFields({ form }: { form: Form<EndValues> }) {
  const { t } = useTranslation('procedure');
  return GROUPS.map((group) => (
    <Panel key={group.title} title={t(`close.${group.title}`)}>
      <div className={formClasses.grid}>
        {group.names.map((name) => (
          <TextInput
            key={name}
            label={t(`end.${name}`)}
            inputMode={group.numeric ? 'numeric' : 'text'}
            autoComplete="off"
            {...form.field(name)}
          />
        ))}
      </div>
    </Panel>
  ));
}
