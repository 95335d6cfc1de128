import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../ui/toast.js';
import { useReversal, type ReversibleEvent } from '../use-acts.js';

/** Says what was recorded and offers to take it back for 8 s: the undo is an event too, nothing is held back (decision 2). */
export function useUndo(sessionId: string): (type: ReversibleEvent, eventId: string, text: string) => void {
  const { t } = useTranslation('procedure');
  const { t: ui } = useTranslation('ui');
  const { send } = useReversal(sessionId);
  return useCallback(
    (eventType, eventId, text) => {
      const takeBack = (): void =>
        void send({ eventType, eventId, reason: null }).then(
          () => toast('info', t('chair.takenBack', { text })),
          () => toast('bad', t('chair.notTakenBack', { text })),
        );
      toast('ok', text, { label: ui('toast.undo'), run: takeBack });
    },
    [send, t, ui],
  );
}
