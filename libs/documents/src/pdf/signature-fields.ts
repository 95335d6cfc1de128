import { SIGNATURE_FIELDS } from '../domain/index.js';
import type { PdfDocument, PdfRef, StructElement } from './pdfkit-face.js';
import type { Box } from './signature-ink.js';

/** Printed, and not to be moved or deleted (ISO 32000-1, 12.5.3). */
const PRINT_AND_LOCKED = 4 | 128;
/** Signatures exist, and the file may only be appended to. */
const SIGNATURES_EXIST_APPEND_ONLY = 3;
/** Binary bytes kept for one CMS; a B-B signature with its chain takes about 2 kB, one with a time stamp 8 kB. */
export const SIGNATURE_RESERVE_BYTES = 16_384;
/** Stands in /ByteRange until the file is sealed; ten digits, so that any offset fits. */
export const BYTE_RANGE_PLACEHOLDER = 9_999_999_999;

export interface SealStatement {
  clinic: string;
  reason: string;
  at: Date;
}

/**
 * The form with every signature field the document will ever have. Written by hand: pdfkit's own form support asks
 * viewers to make appearances (NeedAppearances), which PDF/A forbids, and leaves its widgets out of the structure tree.
 */
export class SignatureFields {
  private readonly fields = new Map<string, PdfRef>();
  private readonly emptyAppearance: PdfRef;

  constructor(private readonly document: PdfDocument) {
    this.emptyAppearance = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: {} });
    this.emptyAppearance.end(new Uint8Array([0x0a]));
  }

  /** @param box null for a field that is never seen */
  reserve(name: string, tooltip: string, parent: StructElement, box: Box | null): void {
    const page = this.document.page;
    const field = this.document.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(name),
      TU: new String(tooltip),
      F: PRINT_AND_LOCKED,
      P: page.dictionary,
      Rect: box ? [box.x, page.height - box.y - box.height, box.x + box.width, page.height - box.y] : [0, 0, 0, 0],
      AP: { N: this.emptyAppearance },
    });
    page.annotations.push(field);
    this.tag(field, tooltip, parent);
    this.fields.set(name, field);
  }

  /** Certifies: the seal's dictionary with DocMDP level 2, so that reserved fields may still be signed. */
  finish(statement: SealStatement): { seal: PdfRef } {
    const sealField = this.fields.get(SIGNATURE_FIELDS.seal);
    if (!sealField) throw new Error('The seal field was not reserved.');
    const seal = this.document.ref(sealDictionary(statement));
    sealField.data.V = seal;
    for (const field of this.fields.values()) field.end();
    seal.end();
    const form = this.document.ref({ Fields: [...this.fields.values()], SigFlags: SIGNATURES_EXIST_APPEND_ONLY });
    form.end();
    const catalog = this.document._root.data;
    catalog.AcroForm = form;
    catalog.Perms = { DocMDP: seal };
    this.document.endAcroForm = () => undefined;
    return { seal };
  }

  /**
   * Puts the widget into the structure tree. /K must be one direct object reference and no array of one: strict checkers
   * of DocMDP accept a later signature only then, and pdfkit would write an array.
   */
  private tag(field: PdfRef, tooltip: string, parent: StructElement): void {
    const form = this.document.struct('Form', { alt: tooltip });
    const reference = { Type: 'OBJR', Obj: field, Pg: this.document.page.dictionary };
    Object.defineProperty(form.dictionary.data, 'K', {
      enumerable: true,
      get: () => reference,
      set: () => undefined,
    });
    parent.add(form);
    form.end();
    const key = this.document.createStructParentTreeNextKey();
    this.document.getStructParentTree().add(key, form.dictionary);
    field.data.StructParent = key;
  }
}

function sealDictionary(statement: SealStatement): Record<string, unknown> {
  return {
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, BYTE_RANGE_PLACEHOLDER, BYTE_RANGE_PLACEHOLDER, BYTE_RANGE_PLACEHOLDER],
    Contents: new Uint8Array(SIGNATURE_RESERVE_BYTES),
    M: statement.at,
    Name: new String(statement.clinic),
    Reason: new String(statement.reason),
    Reference: [
      {
        Type: 'SigRef',
        TransformMethod: 'DocMDP',
        TransformParams: { Type: 'TransformParams', P: 2, V: '1.2' },
      },
    ],
  };
}
