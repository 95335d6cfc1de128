import type { DocumentBlock } from '@stipple/documents/domain';
import { clockTime, flagsText, printed, type Words } from './note-document-words.js';
import type { NoteContent } from './note.js';
import { effective } from './passes.js';
import {
  microgramsAsMg,
  micrometresAsMm,
  microlitresAsMl,
  milligramsAsGrams,
  nanogramsAsMicrograms,
  tenthsAsCm2,
  tenthsAsPercent,
  thousandthsAsPercent,
} from './units.js';

type Dose = NoteContent['doses'][number];

/** 'taken back' marks a row that another one reverses; both are printed. */
function rowState(
  row: { id: string; reversesId: string | null; flags: string[] },
  counted: ReadonlySet<string>,
): string {
  if (row.reversesId) return 'takes back an earlier row';
  return counted.has(row.id) ? printed(flagsText(row.flags)) : 'taken back';
}

const idsOf = (rows: readonly { id: string; reversesId: string | null }[]): Set<string> =>
  new Set(effective(rows).map((row) => row.id));

/** Doses in the order given, and where the meter stood. */
export function anaestheticBlocks(note: NoteContent, words: Words): DocumentBlock[] {
  const { doses, meter, clinic } = note;
  if (doses.length === 0)
    return [
      { type: 'heading', level: 2, text: 'Anaesthetic' },
      { type: 'paragraph', text: 'No anaesthetic is on record.' },
    ];
  const counted = idsOf(doses);
  return [
    { type: 'heading', level: 2, text: 'Anaesthetic' },
    {
      type: 'table',
      caption: 'Doses',
      columns: [
        { title: 'At', share: 2 },
        { title: 'Drug', share: 5 },
        { title: 'Amount', share: 4 },
        { title: 'Lot and expiry', share: 3 },
        { title: 'Zone', share: 3 },
        { title: 'By', share: 3 },
        { title: 'Remarks', share: 3 },
      ],
      rows: doses.map((dose) => [
        clockTime(dose.occurredAt, clinic.zone),
        drugText(dose),
        amountText(dose),
        `${printed(dose.drugLotNumber)}, ${printed(dose.drugExpiry)}`,
        words.zone(dose.zone),
        words.person(dose.recordedBy),
        rowState(dose, counted),
      ]),
    },
    ...doses.flatMap((dose) => wordBlocks(dose, words)),
    ...meterBlocks(meter),
  ];
}

/** The doctor's words on a caution, and who signed a blocked dose with whom. */
function wordBlocks({ acknowledgement, override, recordedBy }: Dose, words: Words): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  if (acknowledgement)
    blocks.push({
      type: 'notice',
      tone: 'info',
      text: `Acknowledged by ${words.person(recordedBy)}: ${acknowledgement}`,
    });
  if (override)
    blocks.push({
      type: 'notice',
      tone: 'warning',
      text: `Over the limit, signed by ${words.person(recordedBy)} and ${words.person(override.secondSignerId)}: ${override.reason}`,
    });
  return blocks;
}

function drugText({ agent, percentThousandths, adrenalineDilution, route }: Dose): string {
  const strength = percentThousandths === null ? '' : ` ${thousandthsAsPercent(percentThousandths)}`;
  const adrenaline = adrenalineDilution === null ? '' : ` with adrenaline 1:${adrenalineDilution}`;
  return `${agent}${strength}${adrenaline}${route ? `, ${route}` : ''}`;
}

function amountText(dose: Dose): string {
  const parts = [
    dose.volumeMicrolitres === null ? null : microlitresAsMl(dose.volumeMicrolitres),
    dose.doseMicrograms === null ? null : microgramsAsMg(dose.doseMicrograms),
    dose.adrenalineNanograms > 0 ? `adrenaline ${nanogramsAsMicrograms(dose.adrenalineNanograms)}` : null,
    dose.milligrams === null ? null : milligramsAsGrams(dose.milligrams),
    dose.areaTenthsCm2 === null ? null : tenthsAsCm2(dose.areaTenthsCm2),
  ];
  return printed(parts.filter((part) => part !== null).join(', '));
}

function meterBlocks(meter: NoteContent['meter']): DocumentBlock[] {
  if (!meter) return [];
  const percent = meter.percentTenths === null ? 'unknown' : tenthsAsPercent(meter.percentTenths);
  return [
    {
      type: 'keyValues',
      facts: [
        { label: 'Share of the limit used', value: percent },
        { label: 'Adrenaline in all', value: nanogramsAsMicrograms(meter.adrenalineNanograms) },
        { label: 'Verdict', value: meter.verdict },
        { label: 'Limits', value: meter.limitsVersion },
      ],
    },
  ];
}

/** Caps with every lot in them, then the passes that used them. */
export function inkBlocks(note: NoteContent, words: Words): DocumentBlock[] {
  const { caps, passes, clinic } = note;
  const capNumber = new Map(caps.map((cap, index) => [cap.capId, `Cap ${index + 1}`]));
  const counted = idsOf(passes);
  return [
    { type: 'heading', level: 2, text: 'Ink and passes' },
    {
      type: 'table',
      caption: 'Caps',
      columns: [
        { title: 'Cap', share: 2 },
        { title: 'Filled', share: 2 },
        { title: 'Product', share: 4 },
        { title: 'Lot', share: 3 },
        { title: 'Expiry', share: 3 },
        { title: 'Volume', share: 2 },
        { title: 'Remarks', share: 3 },
      ],
      rows: caps.flatMap((cap) =>
        cap.portions.map((portion) => [
          printed(capNumber.get(cap.capId)),
          clockTime(cap.filledAt, clinic.zone),
          [portion.productName, portion.shadeName, portion.isDiluent ? 'diluent' : null].filter(Boolean).join(', '),
          printed(portion.lotNumber),
          printed(portion.expiry),
          microlitresAsMl(portion.volumeMicrolitres),
          printed(flagsText(cap.flags)),
        ]),
      ),
    },
    {
      type: 'table',
      caption: 'Passes',
      columns: [
        { title: 'Start' },
        { title: 'Stop' },
        { title: 'Zone', share: 2 },
        { title: 'Pass' },
        { title: 'Cap' },
        { title: 'Density and depth', share: 2 },
        { title: 'Remarks', share: 2 },
      ],
      rows: passes.map((pass) => [
        clockTime(pass.occurredAt, clinic.zone),
        clockTime(pass.stoppedAt, clinic.zone),
        words.zone(pass.zone),
        String(pass.passNumber),
        printed(capNumber.get(pass.capId)),
        densityText(pass),
        rowState(pass, counted),
      ]),
    },
  ];
}

function densityText(pass: NoteContent['passes'][number]): string {
  const parts = [
    pass.dotsPerCm2 === null ? null : `${pass.dotsPerCm2} dots/cm²`,
    pass.depthMicrometres === null ? null : micrometresAsMm(pass.depthMicrometres),
  ];
  return printed(parts.filter((part) => part !== null).join(', '));
}

/** Every score with its scale; scales are never converted into each other. */
export function painBlocks(note: NoteContent, words: Words): DocumentBlock[] {
  const counted = idsOf(note.pain);
  return [
    { type: 'heading', level: 2, text: 'Pain' },
    {
      type: 'table',
      caption: 'Scores as the patient gave them',
      columns: [
        { title: 'At' },
        { title: 'Point', share: 2 },
        { title: 'Zone', share: 2 },
        { title: 'Score' },
        { title: 'Remarks', share: 2 },
      ],
      rows: note.pain.map((pain) => [
        clockTime(pain.occurredAt, note.clinic.zone),
        pain.point,
        words.zone(pain.zone),
        pain.score === null ? 'not answered' : `${pain.score} (${pain.scale})`,
        rowState(pain, counted),
      ]),
    },
  ];
}
