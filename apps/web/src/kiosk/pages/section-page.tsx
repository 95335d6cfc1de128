import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import type { SectionPart } from '../api/step-view.js';
import { useKiosk } from '../machine/kiosk-context.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/fields.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { Prose } from '../ui/prose.js';

/** One section of a consent text: read, understand, or ask. */
export function SectionPage({ section }: { section: SectionPart }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const secondsRead = useSecondsOnPage();
  return (
    <Page
      title={section.heading}
      onSubmit={() => void act(() => api.readSection(section.kind, section.sectionId, secondsRead()))}
      submitLabel={t('consent.section.understand')}
      actions={<Button onPress={() => setAsking(true)}>{t('consent.section.question')}</Button>}
      stoppable
    >
      <p className="k-soft k-small">{section.title}</p>
      <Prose {...section} />
      {asked && (
        <Note tone="ok" live>
          <p>{t('consent.section.asked')}</p>
        </Note>
      )}
      {asking && <AskDialog section={section} onAsked={() => setAsked(true)} onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** Whole seconds since the page was opened: how long each section was on the screen stands in the record. */
function useSecondsOnPage(): () => number {
  const opened = useRef(0);
  useEffect(() => {
    opened.current = Date.now();
  }, []);
  return () => Math.min(86_400, Math.max(0, Math.round((Date.now() - opened.current) / 1000)));
}

interface AskDialogProps {
  section: SectionPart;
  onAsked: () => void;
  onClose: () => void;
}

function AskDialog({ section, onAsked, onClose }: AskDialogProps) {
  const { t } = useTranslation('kiosk');
  const { t: common } = useTranslation();
  const { act, state } = useKiosk();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const send = async (): Promise<void> => {
    if (text.trim() === '') return setError(t('consent.section.ask.missing'));
    setError(undefined);
    if (await act(() => api.askQuestion(section.kind, section.sectionId, text.trim()))) {
      onAsked();
      onClose();
    } else setError(t('consent.section.ask.failed'));
  };
  return (
    <Dialog title={t('consent.section.ask.title')} onClose={onClose}>
      <TextField
        id="patient-question"
        label={t('consent.section.ask.label')}
        hint={t('consent.section.ask.hint')}
        error={error}
        value={text}
        onChange={setText}
        maxLength={1000}
        long
      />
      <div className="k-button-row">
        <Button kind="primary" busy={state.busy} onPress={() => void send()}>
          {t('consent.section.ask.send')}
        </Button>
        <Button onPress={onClose}>{common('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}
