import { useTranslation } from 'react-i18next';
import { currentStep } from '../api/kiosk-api.js';
import type { WaitingPart } from '../api/step-view.js';
import { instantInWords } from '../machine/dates-in-words.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Button } from '../ui/button.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { finished } from './ending-pages.js';

/** Nobody may sign yet: why, from when, and that nothing is lost. */
export function WaitingPage({ waiting }: { waiting: WaitingPart }) {
  const { t, i18n } = useTranslation('kiosk');
  const { state, act } = useKiosk();
  const zone = state.device?.zone ?? 'UTC';
  const codes = [...new Set(waiting.blockers.map(({ code }) => code))];
  const timed = codes.includes('WAITING_TIME') ? waiting.eligibleAt : null;
  return (
    <Page
      title={t('consent.waiting.title')}
      actions={
        <>
          <Button kind="primary" onPress={() => void act(finished)}>
            {t('consent.waiting.finish')}
          </Button>
          <Button busy={state.busy} onPress={() => void act(currentStep)}>
            {t('consent.waiting.again')}
          </Button>
        </>
      }
    >
      <p>{t('consent.waiting.intro')}</p>
      <ul className="k-list">
        {codes.map((code) => (
          <li key={code}>{t(`consent.waiting.blockers.${code}`, { defaultValue: t('consent.waiting.other') })}</li>
        ))}
      </ul>
      {timed && (
        <Note tone="info">
          <p>{t('consent.waiting.from', { date: instantInWords(timed, zone, i18n.language), zone })}</p>
        </Note>
      )}
      <p>{t('consent.waiting.noObligation')}</p>
      <p>{t('consent.waiting.paper')}</p>
    </Page>
  );
}
