import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentAddress } from '../api/kiosk-api.js';
import type { SignedConsent, StepView } from '../api/step-view.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Button } from '../ui/button.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';

/** The patient's own copies, and how to take a consent back. */
export function CopyPage({ consents }: { consents: readonly SignedConsent[] }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const withDocument = consents.filter((consent) => consent.documentId);
  return (
    <Page
      title={t(withDocument.length > 0 ? 'ending.copy.title' : 'ending.copy.refusedTitle')}
      actions={
        <Button kind="primary" onPress={() => void act(finished)}>
          {t('ending.copy.finish')}
        </Button>
      }
    >
      <Note tone="ok">
        <p>{t(withDocument.length > 0 ? 'ending.copy.signed' : 'ending.copy.refused')}</p>
      </Note>
      {withDocument.length > 0 && <p>{t('ending.copy.text')}</p>}
      <ul className="k-plain-list">
        {withDocument.map(({ consentId, documentId, title }) => (
          <li key={consentId}>
            <a className="k-button" href={documentAddress(documentId ?? '')} target="_blank" rel="noopener">
              {t('ending.copy.open', { title })}
              <span className="st-visually-hidden"> ({t('ending.copy.newTab')})</span>
            </a>
          </li>
        ))}
      </ul>
      <h2 className="k-subtitle">{t('ending.copy.withdraw')}</h2>
      <p>{t(withDocument.length > 0 ? 'ending.copy.withdrawText' : 'ending.copy.reconsiderText')}</p>
    </Page>
  );
}

/** The last page is the tablet's own: the visit stays open at the server until staff close it. */
export const finished = (): Promise<StepView> => Promise.resolve({ kind: 'done' });

export const WIPE_AFTER_SECONDS = 20;

/** Thanks, and the screen forgets everything by itself. */
export function DonePage() {
  const { t } = useTranslation('kiosk');
  return (
    <Wiping title={t('ending.done.title')}>
      <p>{t('ending.done.text')}</p>
    </Wiping>
  );
}

export function StoppedPage({ wrongPerson }: { wrongPerson: boolean }) {
  const { t } = useTranslation('kiosk');
  return (
    <Wiping title={t(wrongPerson ? 'ending.stopped.wrongTitle' : 'ending.stopped.title')}>
      <p>{t(wrongPerson ? 'ending.stopped.wrongText' : 'ending.stopped.text')}</p>
    </Wiping>
  );
}

function Wiping({ title, children }: { title: string; children: React.ReactNode }) {
  const { t } = useTranslation('kiosk');
  const { leave } = useKiosk();
  const [left, setLeft] = useState(WIPE_AFTER_SECONDS);
  useEffect(() => {
    const end = Date.now() + WIPE_AFTER_SECONDS * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left === 0) leave('idle');
  }, [left, leave]);
  return (
    <Page
      title={title}
      actions={
        <Button kind="primary" onPress={() => leave('idle')}>
          {t('ending.done.now')}
        </Button>
      }
    >
      {children}
      <p className="k-soft st-tabular">{t('ending.done.wipe', { count: left })}</p>
    </Page>
  );
}
