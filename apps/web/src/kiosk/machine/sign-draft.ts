import { inkLength, type Stroke } from '../signature/strokes.js';

export type SignMethod = 'drawn' | 'typed';

export interface SignDraft {
  method: SignMethod;
  strokes: readonly Stroke[];
  typedName: string;
  typedReason: string;
  agreed: boolean;
}

export const EMPTY_SIGNATURE: SignDraft = {
  method: 'drawn',
  strokes: [],
  typedName: '',
  typedReason: '',
  agreed: false,
};

/** A dot or a slip of the finger is shorter than this, in units of the signature box. The server has its own say. */
const SHORTEST_SIGNATURE = 100;

export interface SignGap {
  field: 'signature' | 'typed-name' | 'typed-reason' | 'agree';
  text: 'drawMissing' | 'drawShort' | 'nameMissing' | 'reasonMissing' | 'agreeMissing';
}

export function findSignGaps(draft: SignDraft): SignGap[] {
  const gaps = draft.method === 'drawn' ? drawnGaps(draft.strokes) : typedGaps(draft);
  return draft.agreed ? gaps : [...gaps, { field: 'agree', text: 'agreeMissing' }];
}

function drawnGaps(strokes: readonly Stroke[]): SignGap[] {
  if (strokes.length === 0) return [{ field: 'signature', text: 'drawMissing' }];
  return inkLength(strokes) < SHORTEST_SIGNATURE ? [{ field: 'signature', text: 'drawShort' }] : [];
}

function typedGaps(draft: SignDraft): SignGap[] {
  const gaps: SignGap[] = [];
  if (draft.typedName.trim().length < 2) gaps.push({ field: 'typed-name', text: 'nameMissing' });
  if (draft.typedReason.trim() === '') gaps.push({ field: 'typed-reason', text: 'reasonMissing' });
  return gaps;
}
