import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { gapText, type NoteContent, type NoteGap } from './domain/index.js';
import type { NoteGapView, SignedNoteView } from './session-views.dto.js';
import type { SignedNote } from './signed-note.entity.js';

/** RFC 8785: the same note gives the same text, whatever order a database kept its keys in. */
export function canonicalNote(content: NoteContent): string {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('a note is plain data');
  return text;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The note as it is shown; the hash is made anew from the stored content every time. */
export function toNoteView(note: Omit<SignedNote, 'clinicId'>): SignedNoteView {
  return {
    id: note.id,
    sessionId: note.sessionId,
    documentId: note.documentId,
    contentHash: note.contentHash,
    hashMatches: hashOf(canonicalNote(note.content)) === note.contentHash,
    signerName: note.signerName,
    meaning: note.meaning,
    signedAt: note.recordedAt,
  };
}

export function toGapViews(gaps: readonly NoteGap[]): NoteGapView[] {
  return gaps.map((gap) => ({ ...gap, detail: gapText(gap.code) }));
}
