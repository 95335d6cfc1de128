import { PdfState, type PdfRevision } from './pdf-revisions.js';
import { samePdfValue, type PdfDictionary, type PdfValue } from './pdf-syntax.js';
import type { ProblemFound } from './verdict.js';

/**
 * What a later revision may do to a sealed document: fill a reserved signature field, add validation data (DSS), bring
 * new objects for the two. DocMDP level 2 would allow more (filling of forms); our documents have nothing to fill. Each
 * must end in a signature: what nobody signed, validation data too, is a place where anybody may write.
 * @param coveredEnds where the ranges of signatures end
 */
export function judgeRevisions(
  text: string,
  revisions: readonly PdfRevision[],
  coveredEnds: Set<number>,
): ProblemFound[] {
  return revisions.slice(1).flatMap((revision, index) => {
    const before = new PdfState(text, revisions.slice(0, index + 1));
    const after = new PdfState(text, revisions.slice(0, index + 2));
    const problems = [...judgeTrailer(before, after), ...judgeObjects(revision, before, after)];
    if (problems.length === 0 && !coveredEnds.has(revision.end)) {
      problems.push({ code: 'REVISION_NOT_SIGNED', where: `revision ${index + 2}` });
    }
    return problems;
  });
}

function judgeTrailer(before: PdfState, after: PdfState): ProblemFound[] {
  const changed = ['Root', 'Info'].filter((key) => {
    const [old, now] = [before.trailer.entries.get(key), after.trailer.entries.get(key)];
    return !old || !now || !samePdfValue(old, now);
  });
  return changed.map((key) => ({ code: 'REVISION_CHANGED_TRAILER', where: key }));
}

function judgeObjects(revision: PdfRevision, before: PdfState, after: PdfState): ProblemFound[] {
  const problems: ProblemFound[] = [];
  for (const [object, offset] of revision.entries) {
    if (!before.has(object)) continue;
    const where = `object ${object}`;
    if (offset === null) problems.push({ code: 'REVISION_REMOVED_OBJECT', where });
    else if (!mayBecome(object, before, after)) problems.push({ code: 'REVISION_REPLACED_OBJECT', where });
  }
  return problems;
}

function mayBecome(object: number, before: PdfState, after: PdfState): boolean {
  const [old, now] = [before.object(object), after.object(object)];
  if (samePdfValue(old, now)) return true;
  if (old.type !== 'dictionary' || now.type !== 'dictionary') return false;
  if (isCatalog(object, before)) return samePdfValue(without(old, 'DSS'), without(now, 'DSS'));
  return isOpenSignatureField(old) && samePdfValue(old, without(now, 'V'));
}

function isCatalog(object: number, state: PdfState): boolean {
  const root = state.trailer.entries.get('Root');
  return root?.type === 'ref' && root.object === object;
}

function isOpenSignatureField(field: PdfDictionary): boolean {
  const type = field.entries.get('FT');
  return type?.type === 'name' && type.value === 'Sig' && !field.entries.has('V');
}

function without(dictionary: PdfDictionary, key: string): PdfValue {
  return { type: 'dictionary', entries: new Map([...dictionary.entries].filter(([name]) => name !== key)) };
}
