import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../shared/api/request.js';
import * as api from '../api/kiosk-api.js';
import type { SignBody, SignPart } from '../api/step-view.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { EMPTY_SIGNATURE, findSignGaps, type SignDraft } from '../machine/sign-draft.js';
import { SignatureBox } from '../signature/signature-box.js';
import { lineOnly } from '../signature/strokes.js';
import { Button } from '../ui/button.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Check, FieldNotes, Radios, TextField } from '../ui/fields.js';
import { Page } from '../ui/page.js';

const FIELDS = {
  '': 'signature',
  '/strokes': 'signature',
  '/typedName': 'typed-name',
  '/typedReason': 'typed-reason',
  '/agreed': 'agree',
  CONSENT_NOT_AGREED: 'agree',
  SIGNATURE_TYPED_REASON_MISSING: 'typed-reason',
};

export function SignPage({ sign }: { sign: SignPart }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [draft, setDraft] = useState<SignDraft>(EMPTY_SIGNATURE);
  const errors = useFormErrors(FIELDS);
  const keyFor = useKeyPerContent();
  const change = (part: Partial<SignDraft>): void => setDraft((old) => ({ ...old, ...part }));

  const submit = (): void => {
    const found = findSignGaps(draft);
    errors.set(found.map((gap) => ({ field: gap.field, message: t(`consent.sign.${gap.text}`) })));
    if (found.length > 0) return;
    const body = signBody(sign.modelHash, draft);
    void act(() => api.sign(body, keyFor(JSON.stringify(body))));
  };
  return (
    <Page
      title={t('consent.sign.title')}
      errors={errors}
      onSubmit={submit}
      submitLabel={t('consent.sign.submit')}
      stoppable
    >
      <WhatYouAgree sign={sign} />
      <Radios
        id="method"
        legend={<h2 className="k-subtitle">{t('consent.sign.how')}</h2>}
        options={[
          { value: 'drawn', label: t('consent.sign.draw') },
          { value: 'typed', label: t('consent.sign.type'), hint: t('consent.sign.typeHint') },
        ]}
        value={draft.method}
        onChange={(method) => change({ method })}
      />
      {draft.method === 'drawn' ? (
        <Drawing draft={draft} change={change} error={errors.at('signature')} />
      ) : (
        <Typing draft={draft} change={change} messageAt={errors.at} />
      )}
      <Check
        id="agree"
        label={t('consent.sign.agree')}
        checked={draft.agreed}
        onChange={(agreed) => change({ agreed })}
        error={errors.at('agree')}
      />
      <p className="k-soft k-small">{sign.assurance}</p>
    </Page>
  );
}

/** The same content sent again is the same act; a new drawing is a new one. */
function useKeyPerContent(): (content: string) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    if (last.current.content !== content) last.current = { content, key: newKey() };
    return last.current.key;
  };
}

function signBody(modelHash: string, draft: SignDraft): SignBody {
  if (draft.method === 'drawn')
    return { modelHash, method: 'drawn', strokes: lineOnly(draft.strokes), agreed: draft.agreed };
  return {
    modelHash,
    method: 'typed',
    typedName: draft.typedName.trim(),
    typedReason: draft.typedReason.trim(),
    agreed: draft.agreed,
  };
}

function WhatYouAgree({ sign }: { sign: SignPart }) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <p>
        {t('consent.sign.signer')} <strong>{sign.patientName}</strong>
      </p>
      <h2 className="k-subtitle">{t('consent.sign.told')}</h2>
      {sign.items.map((item) => (
        <section className="k-card" key={item.kind} aria-label={item.title}>
          <h3 className="k-card-title">{item.title}</h3>
          <p>
            <strong>
              <span aria-hidden="true">{item.decision === 'permit' ? '✓ ' : '✕ '}</span>
              {item.choice}
            </strong>
          </p>
          {item.statements.length > 0 && (
            <ul className="k-list">
              {item.statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

interface PartProps {
  draft: SignDraft;
  change: (part: Partial<SignDraft>) => void;
}

function Drawing({ draft, change, error }: PartProps & { error: string | undefined }) {
  const { t } = useTranslation('kiosk');
  return (
    <div className="k-field">
      <FieldNotes id="signature" error={error} />
      <SignatureBox
        id="signature"
        strokes={draft.strokes}
        onChange={(strokes) => change({ strokes })}
        invalid={error !== undefined}
        describedBy={error === undefined ? undefined : 'signature-error'}
      />
      <div className="k-button-row">
        <Button onPress={() => change({ strokes: [] })}>{t('consent.sign.clear')}</Button>
      </div>
    </div>
  );
}

function Typing({ draft, change, messageAt }: PartProps & { messageAt: (field: string) => string | undefined }) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <TextField
        id="typed-name"
        label={t('consent.sign.name')}
        error={messageAt('typed-name')}
        value={draft.typedName}
        onChange={(typedName) => change({ typedName })}
        maxLength={200}
      />
      <TextField
        id="typed-reason"
        label={t('consent.sign.reason')}
        hint={t('consent.sign.reasonHint')}
        error={messageAt('typed-reason')}
        value={draft.typedReason}
        onChange={(typedReason) => change({ typedReason })}
        maxLength={200}
      />
    </>
  );
}
