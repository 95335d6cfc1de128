/** The sentences the kit itself puts on the page. The model brings all others in its own language. */
export interface Wording {
  page(number: number, of: number): string;
  document: string;
  signedBy: string;
  inTheCapacityOf: string;
  signedAt: string;
  identity: string;
  method: Record<'drawn' | 'typed' | 'staff', string>;
  methodLabel: string;
  drawnAlt(name: string, at: string): string;
  warning: string;
  sealHeading: string;
  sealMeaning(clinic: string): string;
  simpleSignature: string;
  howToCheck: string;
  sealedBy: string;
  sealTooltip(clinic: string): string;
  practitionerCaption: string;
  practitionerTooltip: string;
  archiveTooltip(number: number): string;
  attachmentsIntro: string;
  covered(count: number): string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const english: Wording = {
  page: (number, of) => `Page ${number} of ${of}`,
  document: 'Document',
  signedBy: 'Signed by',
  inTheCapacityOf: 'As',
  signedAt: 'Date and time',
  identity: 'Identity',
  methodLabel: 'How',
  method: {
    drawn: 'Drawn by hand on the clinic’s screen',
    typed: 'Typed name, confirmed by the signer',
    staff: 'Signed in with own log-in, confirmed with password',
  },
  drawnAlt: (name, at) => `Drawn signature of ${name}, ${at}`,
  warning: 'Important:',
  sealHeading: 'Seal of the clinic',
  sealMeaning: (clinic) =>
    `${clinic} has sealed this document electronically, in the signature field “clinic_seal”. The seal shows that the ` +
    'document was issued by the clinic and that neither its pages nor the attached record were changed afterwards.',
  simpleSignature:
    'The seal is the clinic’s and not a signature of the person who signed above. A signature drawn or typed on the ' +
    'clinic’s screen, after staff have checked the person’s identity, is a simple electronic signature supported by the ' +
    'evidence recorded here; it is not an advanced or a qualified one.',
  howToCheck:
    'To check it: open the file in a PDF reader that shows signatures, or hand the file to the clinic, which can also say ' +
    'whether it is the latest version. A paper print cannot be checked.',
  sealedBy: 'Sealed electronically by',
  sealTooltip: (clinic) => `Electronic seal of ${clinic}`,
  practitionerCaption: 'Reserved for the practitioner’s own electronic signature',
  practitionerTooltip: 'Electronic signature of the practitioner',
  archiveTooltip: (number) => `Reserved for archive time stamp ${number}`,
  attachmentsIntro: 'Attached to this file, under the same seal:',
  covered: (count) =>
    `${count} character(s) have no printed form in the fonts of this document and appear as □; the attached record holds ` +
    'the true text.',
};

/** English is the only language so far; a document in another language keeps English sentences of the kit. */
export function wordingFor(_language: string): Wording {
  return english;
}

/** "22 November 2026, 10:09:43 (Europe/London)". @param timeZone IANA name */
export function formatInstant(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const month = MONTHS[Number(part('month')) - 1];
  return `${Number(part('day'))} ${month} ${part('year')}, ${part('hour')}:${part('minute')}:${part('second')} (${timeZone})`;
}
