import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { OWN_RISKS_SECTION, materialRisksFor, shownSections } from './shown-text.js';
import { liveTemplate } from './templates.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const all = (['PROC', 'ANAES', 'DATA'] as const).map((kind) => liveTemplate(kind, 'en'));
const finding = (ruleId: string, text = 'in the words of the rule') => ({ ruleId, text });
const own = (ruleIds: string[]) =>
  shownSections(
    all,
    ruleIds.map((id) => finding(id)),
    sha256,
  ).filter((section) => section.id === OWN_RISKS_SECTION);

describe('materialRisksFor', () => {
  const [procedure, anaesthesia] = all;
  if (!procedure || !anaesthesia) throw new Error('two texts');

  it('words a finding in the text it belongs to, once, in the order of the rules', () => {
    const findings = [finding('SK08'), finding('AN03'), finding('SK07'), finding('SK07')];
    expect(materialRisksFor(procedure, findings, all).map((risk) => risk.ruleId)).toEqual(['SK07', 'SK08']);
    expect(materialRisksFor(anaesthesia, findings, all).map((risk) => risk.ruleId)).toEqual(['AN03']);
  });

  it('uses the words of the rule only where no text has its own, and never shows HIV or hepatitis', () => {
    const findings = [finding('ZZ99'), finding('SY13'), finding('ZZ98', ' ')];
    expect(materialRisksFor(procedure, findings, all).map((risk) => risk.text)).toEqual(['in the words of the rule']);
  });
});

describe('shownSections', () => {
  it('adds a page of own risks only to the texts that have some', () => {
    expect(own([])).toEqual([]);
    expect(own(['SK07', 'AN03']).map((section) => section.kind)).toEqual(['PROC', 'ANAES']);
  });

  it('gives one text one hash, and another text another', () => {
    expect(own(['SK07', 'SK08'])[0]?.contentHash).toBe(own(['SK08', 'SK07'])[0]?.contentHash);
    expect(own(['SK07'])[0]?.contentHash).not.toBe(own(['SK08'])[0]?.contentHash);
  });
});
