import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CONSENT_KINDS } from './consent-kind.js';
import { readingGrade } from './reading-grade.js';
import { templateHash, type ConsentTemplate } from './template.js';
import { findingKinds, liveTemplate, publishedTemplate, TEMPLATES } from './templates.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const named = (template: ConsentTemplate) => `${template.id} v${template.version} ${template.language}`;

/** A published text never changes: to reword it, add a version and its line here. */
const PUBLISHED: Record<string, string> = {
  'smp-procedure v1 en': '1d3aff5e4daed3f20fd7d1cd7217a46d811151ebfb63b574b457e976a2fc55e1',
  'smp-anaesthesia v1 en': '503e91e79b951ff85d6861e39b095bd98a18be0b91f260195a0e97e9583e2b7b',
  'smp-data v1 en': '0d899fc3dbaa2a7ae4d877584f13095097588db53f614d1f54782826c96bfa86',
};

describe.each(TEMPLATES.map((template) => [named(template), template] as const))('%s', (name, template) => {
  it('is the text that was published', () => {
    expect(templateHash(template, sha256)).toBe(PUBLISHED[name]);
  });

  it('names its sections once, each with a source and a key point', () => {
    const ids = template.sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of template.sections) {
      expect(section.sources.length).toBeGreaterThan(0);
      expect(section.keyPoint.length).toBeGreaterThan(0);
    }
  });

  it('asks teach-back questions with one right answer among three, about a section that exists', () => {
    for (const question of template.teachBack) {
      expect(new Set(question.options.map((option) => option.id)).size).toBe(3);
      expect(question.options.map((option) => option.id)).toContain(question.rightOptionId);
      expect(template.sections.map((section) => section.id)).toContain(question.sectionId);
    }
  });

  it('can be read at the age of 9 to 11', () => {
    const pages = template.sections.map((section) =>
      [section.heading, ...section.paragraphs, ...section.points, section.keyPoint].join('. '),
    );
    for (const page of pages) expect(readingGrade(page)).toBeLessThan(6);
    expect(readingGrade(pages.join('. '))).toBeLessThan(5);
    for (const risk of template.materialRisks) expect(readingGrade(risk.text)).toBeLessThan(9);
  });

  it('says nothing on HIV or hepatitis', () => {
    expect(template.materialRisks.map((risk) => risk.ruleId)).not.toContain('SY13');
  });
});

describe('liveTemplate', () => {
  it('has one for every kind, in English when the language has none', () => {
    for (const kind of CONSENT_KINDS) expect(liveTemplate(kind, 'xx').language).toBe('en');
  });

  it('takes the newest version of the language', () => {
    const first = liveTemplate('DATA', 'en');
    const second = { ...first, version: 2 };
    const swedish = { ...first, language: 'sv' };
    expect(liveTemplate('DATA', 'en', [first, second, swedish]).version).toBe(2);
    expect(liveTemplate('DATA', 'sv-FI', [first, second, swedish]).language).toBe('sv');
  });

  it('finds a published one by name', () => {
    expect(publishedTemplate('smp-data', 1, 'en').kind).toBe('DATA');
    expect(() => publishedTemplate('smp-data', 99, 'en')).toThrow('NOT_FOUND');
  });
});

describe('findingKinds', () => {
  it('says which consent a finding belongs to, and drops what is never shown', () => {
    const findings = ['SK07', 'AN03', 'SY13', 'ZZ99'].map((ruleId) => ({ ruleId, text: 'x' }));
    expect(findingKinds(findings)).toEqual([
      { ruleId: 'SK07', kind: 'PROC' },
      { ruleId: 'ZZ99', kind: 'PROC' },
      { ruleId: 'AN03', kind: 'ANAES' },
    ]);
  });
});
