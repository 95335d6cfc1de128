import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import {
  COMPLICATION_CODES,
  COMPLICATION_SEVERITIES,
  type ComplicationCode,
  type ComplicationSeverity,
} from '@stipple/procedures/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import formClasses from '../../../ui/form/form.module.css';
import type { Form } from '../../../ui/form/use-form.js';
import { Panel } from '../../../ui/page.js';
import { occurredNow } from '../chair/server-clock.js';
import classes from './close.module.css';
import type { ComplicationEntry, EndValues } from './end-values.js';

interface ComplicationsPanelProps {
  form: Form<EndValues>;
  entries: ComplicationEntry[];
  onChange: (entries: ComplicationEntry[]) => void;
}

/** Complications, or 'none' said expressly; an empty list alone says nothing. */
export function ComplicationsPanel({ form, entries, onChange }: ComplicationsPanelProps) {
  const { t } = useTranslation('procedure');
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t('close.complications')}
      actions={!adding && <Button onClick={() => setAdding(true)}>{t('close.addComplication')}</Button>}
    >
      {entries.length === 0 && <Checkbox label={t('close.noComplications')} {...form.tick('noComplications')} />}
      <ul className={classes.list}>
        {entries.map((entry, index) => (
          <li key={index} className={classes.row}>
            <span>
              {t(`complications.${entry.code}`)} ({t(`severities.${entry.severity}`)})
              {entry.action && `: ${entry.action}`}
            </span>
            <Button onClick={() => onChange(entries.filter((_, at) => at !== index))}>{t('close.remove')}</Button>
          </li>
        ))}
      </ul>
      {adding && (
        <ComplicationFields
          onCancel={() => setAdding(false)}
          onAdd={(entry) => {
            form.set('noComplications', false);
            onChange([...entries, entry]);
            setAdding(false);
          }}
        />
      )}
    </Panel>
  );
}

interface ComplicationFieldsProps {
  onAdd: (entry: ComplicationEntry) => void;
  onCancel: () => void;
}

function ComplicationFields({ onAdd, onCancel }: ComplicationFieldsProps) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const [code, setCode] = useState<ComplicationCode>('VASO');
  const [severity, setSeverity] = useState<ComplicationSeverity>('mild');
  const [zone, setZone] = useState<ScalpZone | ''>('');
  const [action, setAction] = useState('');
  return (
    <div className={formClasses.stack}>
      <div className={formClasses.grid}>
        <NativeSelect
          label={t('close.complication')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value as ComplicationCode)}
          data={COMPLICATION_CODES.map((each) => ({ value: each, label: t(`complications.${each}`) }))}
        />
        <NativeSelect
          label={t('close.severity')}
          value={severity}
          onChange={(event) => setSeverity(event.currentTarget.value as ComplicationSeverity)}
          data={COMPLICATION_SEVERITIES.map((each) => ({ value: each, label: t(`severities.${each}`) }))}
        />
        <NativeSelect
          label={t('dose.zone')}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value as ScalpZone | '')}
          data={[
            { value: '', label: t('dose.noZone') },
            ...SCALP_ZONES.map((each) => ({ value: each, label: ui(`zones.${each}.name`) })),
          ]}
        />
        <TextInput
          label={t('close.action')}
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        />
      </div>
      <div className={formClasses.buttons}>
        <Button
          onClick={() =>
            onAdd({ code, severity, zone: zone || null, onsetAt: occurredNow(), action: action.trim() || null })
          }
        >
          {t('close.addComplication')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
