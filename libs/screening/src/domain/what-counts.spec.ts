import { describe, expect, it } from '@jest/globals';
import type { Answer } from './answer.js';
import { findContraindications } from './find-contraindications.js';
import { RULE_SET } from './rules/rule-set.js';
import { carriedFrom } from './what-counts.js';

const unsure = (questionId: string): Answer => ({
  questionId,
  value: 'unsure',
  eventDate: null,
  eventDateUnknown: false,
  details: null,
});

/** The id of the finding whose decisions the same answer keeps in the next form. */
function carried(ruleId: string): string | null {
  const answer = unsure(ruleId);
  const [finding] = findContraindications([answer], { birthDate: '1980-05-04' }, RULE_SET, '2026-11-22');
  if (!finding) throw new Error(`${ruleId} does not fire`);
  const earlier = { ...finding, id: 'earlier', screeningId: 's', answerId: 'a', carriedFromId: null };
  return carriedFrom(finding, answer, [earlier], new Map([[ruleId, answer]]));
}

describe('a decision about an unchanged answer', () => {
  it.each(['SK06', 'SK03', 'AN01', 'SK09'])('holds in the next form: %s', (ruleId) => {
    expect(carried(ruleId)).toBe('earlier');
  });

  it.each(['SK01', 'SY21', 'LG02', 'LG09'])('ends where the question is about today: %s', (ruleId) => {
    expect(carried(ruleId)).toBeNull();
  });
});
