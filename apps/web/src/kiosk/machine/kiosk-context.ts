import { createContext, useContext } from 'react';
import type { StepView } from '../api/step-view.js';
import type { CodeNotice, KioskState } from './kiosk-state.js';

export interface Kiosk {
  state: KioskState;
  /** Sends one act; its answer is the next page. Resolves false when it was refused or did not arrive. */
  act: (call: () => Promise<StepView>) => Promise<boolean>;
  /** Lays an earlier page over the present one, to change an answer. */
  revisit: (call: () => Promise<StepView>) => Promise<boolean>;
  goBack: () => void;
  /** Asks the server which page comes now, or whether the tablet is paired at all. */
  reload: () => void;
  pair: (code: string) => Promise<boolean>;
  showCode: (notice: CodeNotice) => void;
  /** Forgets the patient on this tablet, here and at the server. What was answered stays at the server. */
  leave: (then: 'idle' | 'code') => void;
}

export const KioskContext = createContext<Kiosk | null>(null);

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (kiosk === null) throw new Error('useKiosk outside of its provider');
  return kiosk;
}
