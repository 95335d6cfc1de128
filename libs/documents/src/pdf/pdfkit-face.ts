import PDFDocument from 'pdfkit';

/** The parts of pdfkit we rest on that its type package does not describe; all in one place for the next upgrade. */
export interface PdfRef {
  readonly id: number;
  /** Byte position of the object in the file, known once it has been ended. */
  readonly offset: number;
  readonly data: Record<string, unknown>;
  end(content?: Uint8Array): void;
}

export interface StructElement {
  readonly dictionary: PdfRef;
  add(child: StructElement | (() => void)): this;
  end(): void;
}

interface StructOptions {
  alt?: string;
  actual?: string;
  lang?: string;
  scope?: 'Column' | 'Row';
  /** Left, top, right, bottom in page coordinates from the top left. */
  bbox?: [number, number, number, number];
}

interface UndescribedParts {
  struct(type: string, options?: StructOptions): StructElement;
  ref(data: Record<string, unknown>): PdfRef;
  readonly page: Omit<PDFKit.PDFPage, 'dictionary' | 'annotations'> & {
    readonly dictionary: PdfRef;
    readonly annotations: PdfRef[];
  };
  readonly _root: PdfRef;
  readonly _font: { layoutCache: object; widthOfString(text: string, size: number): number };
  metadata: XmpSource;
  createStructParentTreeNextKey(): number;
  getStructParentTree(): { add(key: number, ref: PdfRef): void };
  endAcroForm(): void;
}

/** What pdfkit asks for when it writes the metadata stream. */
export interface XmpSource {
  append(xml: string): void;
  end(): void;
  getXML(): string;
  getLength(): number;
}

export type PdfDocument = Omit<PDFKit.PDFDocument, keyof UndescribedParts> & UndescribedParts;

/** pdfkit takes parsed fonts since 0.20; the type package still wants a path. */
export function newPdfDocument(options: Omit<PDFKit.PDFDocumentOptions, 'font'> & { font: unknown }): PdfDocument {
  return new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
}
