import type { Uuid } from '@stipple/kernel';
import type { StrokeGroup } from './strokes.js';

/** A label and its value as the page shows them: "Date of birth" · "12 May 1984". */
export interface DocumentFact {
  label: string;
  value: string;
}

/** Sections open with level 2; level 3 divides a section. Level 1 is the document's title. */
export interface HeadingBlock {
  type: 'heading';
  level: 2 | 3;
  text: string;
}

/** A newline in the text is a line break on the page. */
export interface ParagraphBlock {
  type: 'paragraph';
  text: string;
  /** 'small' is for provenance and fine detail, 'strong' for the sentence that must not be missed. */
  tone?: 'normal' | 'strong' | 'small';
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: string[];
}

export interface TableBlock {
  type: 'table';
  /** Printed above the table and read out as its caption. */
  caption?: string;
  /** `share` divides the page's width: 2 is twice as wide as 1 (the default). */
  columns: { title: string; share?: number }[];
  /** One string per column in every row. */
  rows: string[][];
}

/** Labels and values side by side. */
export interface KeyValuesBlock {
  type: 'keyValues';
  facts: DocumentFact[];
}

/** A framed remark; 'warning' is marked by word and by colour, never by colour alone. */
export interface NoticeBlock {
  type: 'notice';
  tone: 'info' | 'warning';
  text: string;
}

/** What a person put under the document (21 CFR 11.50: printed name, date and time, meaning). */
export interface SignatureBlock {
  type: 'signature';
  signerName: string;
  /** "Patient", "Doctor". */
  signerRole: string;
  /** What the signature means: "I consent to the procedure described above". */
  meaning: string;
  signedAt: Date;
  /** How the person was identified, and by whom. */
  identity: string;
  /** 'staff' is a member of staff who signed with their own log-in. */
  mark:
    | { method: 'drawn'; strokes: readonly StrokeGroup[] }
    | { method: 'typed'; typedName: string; reason?: string }
    | { method: 'staff'; accountId: Uuid };
}

export type DocumentBlock =
  HeadingBlock | ParagraphBlock | ListBlock | TableBlock | KeyValuesBlock | NoticeBlock | SignatureBlock;

/** A file inside the PDF (AFRelationship Source): the machine-readable record the pages were made from. */
export interface DocumentAttachment {
  /** File name, plain ASCII, unique in the document: 'consent.json'. */
  name: string;
  mediaType: string;
  description: string;
  content: string | Uint8Array;
}

/**
 * Everything a sealed document says, as plain data. The same model gives the same bytes before sealing, so nothing here
 * may come from a clock or from chance while rendering.
 */
export interface SealedDocumentModel {
  id: Uuid;
  /** Whose record it belongs to; kept beside the file, not printed. */
  patientId: Uuid;
  /** 'consent-proc', 'session-note'. Lower case, digits and hyphens, at most 60. */
  kind: string;
  /** BCP 47 tag of the text: 'en-GB'. */
  language: string;
  title: string;
  /** One line under the title; also the description in the file's metadata. */
  subject: string;
  /** The clinic, as it signs. */
  author: string;
  /** Address and the like under the clinic's name. */
  authorDetail?: string;
  /** Stands at the head of every page after the first: patient, birth date, number. */
  runningHead: string;
  /** Version of the template or rules the text came from; printed in the footer. */
  source: string;
  /** The block of facts under the title: whose document, when, by whom. */
  header: DocumentFact[];
  blocks: DocumentBlock[];
  attachments: DocumentAttachment[];
  issuedAt: Date;
  /** IANA name; every printed time is in this zone and says so. */
  timeZone: string;
  /** Why the clinic seals, shown by viewers: 'Consent recorded by the clinic'. */
  sealReason: string;
  /** Reserves a visible field for a practitioner's own counter-signature. */
  practitionerField: boolean;
}

/** Names of the signature fields of every document. They are reserved before sealing; DocMDP allows no new ones. */
export const SIGNATURE_FIELDS = {
  seal: 'clinic_seal',
  practitioner: 'practitioner',
  archive: ['archive_ts_1', 'archive_ts_2', 'archive_ts_3', 'archive_ts_4'],
} as const;
