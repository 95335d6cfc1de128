import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import type { ChoicePart, ConsentKind, Decision, SignItem } from '../api/step-view.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Radios } from '../ui/fields.js';
import { Page } from '../ui/page.js';

const FIELDS = {
  '/decisions/PROC': 'choice-PROC',
  '/decisions/ANAES': 'choice-ANAES',
  '/decisions/DATA': 'choice-DATA',
};

/** Each part is decided by itself, and nothing is chosen beforehand. */
export function ChoicesPage({ items, made }: { items: readonly ChoicePart[]; made: readonly SignItem[] }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [decisions, setDecisions] = useState<Partial<Record<ConsentKind, Decision>>>(() =>
    Object.fromEntries(made.map(({ kind, decision }) => [kind, decision])),
  );
  const errors = useFormErrors(FIELDS);
  const submit = (): void => {
    const undecided = items.filter(({ kind }) => decisions[kind] === undefined);
    errors.set(
      undecided.map(({ kind, title }) => ({
        field: `choice-${kind}`,
        message: t('consent.choices.missing', { title }),
      })),
    );
    if (undecided.length === 0) void act(() => api.decide(decisions));
  };
  return (
    <Page title={t('consent.choices.title')} errors={errors} onSubmit={submit} stoppable>
      <p>{t('consent.choices.intro')}</p>
      {items.map((item) => (
        <Radios
          key={item.kind}
          id={`choice-${item.kind}`}
          legend={<h2 className="k-subtitle">{item.title}</h2>}
          hint={item.question}
          error={errors.at(`choice-${item.kind}`)}
          options={[
            { value: 'permit', label: item.permit },
            { value: 'refuse', label: item.refuse },
          ]}
          value={decisions[item.kind] ?? null}
          onChange={(decision) => setDecisions((old) => ({ ...old, [item.kind]: decision }))}
        />
      ))}
      <p className="k-soft">{t('consent.choices.refusing')}</p>
    </Page>
  );
}
