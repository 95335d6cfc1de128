import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import type { TeachBackPart } from '../api/step-view.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Radios } from '../ui/fields.js';
import { Note } from '../ui/note.js';
import { Page, Title } from '../ui/page.js';
import { Prose } from '../ui/prose.js';

const FIELDS = { '/optionId': 'option' };

/** One question about the text; after a wrong answer the short text stands above it again. */
export function TeachPage({ teachBack }: { teachBack: TeachBackPart }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [picked, setPicked] = useState<string | null>(null);
  const errors = useFormErrors(FIELDS);
  const submit = (): void => {
    errors.set(picked === null ? [{ field: 'option', message: t('consent.teach.missing') }] : []);
    if (picked !== null) void act(() => api.answerTeachBack(teachBack.questionId, picked));
  };
  return (
    <Page title={teachBack.question} titleInside errors={errors} onSubmit={submit} stoppable>
      {!teachBack.correction ? (
        <p className="k-soft">{t('consent.teach.intro')}</p>
      ) : (
        <Note tone="warn" live>
          <p>
            <strong>{t('consent.teach.notYet')}</strong> {teachBack.correction}
          </p>
        </Note>
      )}
      {teachBack.section && (
        <section className="k-card" aria-label={teachBack.section.heading}>
          <p className="k-soft">{t('consent.teach.again')}</p>
          <h2 className="k-subtitle">{teachBack.section.heading}</h2>
          <Prose {...teachBack.section} />
        </section>
      )}
      <Radios
        id="option"
        legend={<Title>{teachBack.question}</Title>}
        error={errors.at('option')}
        options={teachBack.options.map(({ optionId, text }) => ({ value: optionId, label: text }))}
        value={picked}
        onChange={setPicked}
      />
    </Page>
  );
}
