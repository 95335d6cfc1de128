import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { SCALP_ZONES } from '@stipple/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../ui/form/use-form.js';
import { SkeletonAfter200ms } from '../../../ui/states.js';
import { agentName, asPercent } from '../words.js';
import classes from './dose.module.css';
import type { DoseForm } from './dose-form.js';
import { limitsQuery, type AnaestheticLimits } from './limits.js';

const ROUTES = ['infiltration', 'field-block', 'nerve-block'] as const;
const SKINS = ['intact', 'atopic', 'broken'] as const;

/** What stands on the vial or tube, how much of it, and where. */
export function DoseFields({ form }: { form: Form<DoseForm> }) {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const { data: limits } = useQuery(limitsQuery);
  if (!limits) return <SkeletonAfter200ms />;
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('dose.kind')}
        value={form.values.kind}
        onChange={(kind) => form.set('kind', kind)}
        data={[
          { value: 'injection', label: t('dose.injection') },
          { value: 'topical', label: t('dose.topical') },
        ]}
      />
      <div className={classes.fields}>
        {form.values.kind === 'topical' ? (
          <TopicalFields form={form} limits={limits} />
        ) : (
          <InjectionFields form={form} limits={limits} />
        )}
        <TextInput label={t('dose.lot')} autoComplete="off" {...form.field('drugLotNumber')} />
        <TextInput type="date" label={t('dose.expiry')} {...form.field('drugExpiry')} />
        <NativeSelect
          label={t('dose.zone')}
          data={[
            { value: '', label: t('dose.noZone') },
            ...SCALP_ZONES.map((zone) => ({ value: zone, label: ui(`zones.${zone}.name`) })),
          ]}
          {...form.field('zone')}
        />
      </div>
    </>
  );
}

interface KindFieldsProps {
  form: Form<DoseForm>;
  limits: AnaestheticLimits;
}

function InjectionFields({ form, limits }: KindFieldsProps) {
  const { t } = useTranslation('procedure');
  const agent = limits.agents.find((each) => each.id === form.values.agent);
  const strengths = agent?.strengthsThousandths ?? [];
  const chooseAgent = (id: string): void => {
    const next = limits.agents.find((each) => each.id === id);
    form.set('agent', id);
    form.set('percentThousandths', String(next?.strengthsThousandths[0] ?? ''));
  };
  return (
    <>
      <NativeSelect
        label={t('dose.agent')}
        data={limits.agents.map((each) => ({ value: each.id, label: agentName(each.names[0] ?? each.id) }))}
        {...form.field('agent')}
        onChange={(event) => chooseAgent(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('dose.strength')}
        data={strengths.map((strength) => ({ value: String(strength), label: asPercent(strength) }))}
        {...form.field('percentThousandths')}
      />
      <NativeSelect
        label={t('dose.adrenaline')}
        data={[
          { value: '', label: t('dose.plain') },
          ...limits.adrenalineDilutions.map((dilution) => ({ value: String(dilution), label: `1:${dilution}` })),
        ]}
        {...form.field('adrenalineDilution')}
      />
      <TextInput
        label={t('dose.volume')}
        inputMode="decimal"
        data-autofocus
        autoComplete="off"
        {...form.field('volume')}
      />
      <NativeSelect
        label={t('dose.route')}
        data={ROUTES.map((route) => ({ value: route, label: t(`routes.${route}`) }))}
        {...form.field('route')}
      />
    </>
  );
}

function TopicalFields({ form, limits }: KindFieldsProps) {
  const { t } = useTranslation('procedure');
  return (
    <>
      <NativeSelect
        label={t('dose.product')}
        data={[
          { value: '', label: t('plan.choose') },
          ...limits.topicals.map((each) => ({
            value: each.id,
            label: each.selectable ? each.name : t('dose.noLimit', { name: each.name }),
            disabled: !each.selectable,
          })),
        ]}
        {...form.field('product')}
      />
      <TextInput label={t('dose.grams')} inputMode="decimal" {...form.field('grams')} />
      <TextInput label={t('dose.area')} inputMode="decimal" {...form.field('area')} />
      <TextInput label={t('dose.minutes')} inputMode="numeric" {...form.field('minutes')} />
      <NativeSelect
        label={t('dose.skin')}
        data={SKINS.map((skin) => ({ value: skin, label: t(`skins.${skin}`) }))}
        {...form.field('skin')}
      />
    </>
  );
}
