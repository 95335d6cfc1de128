import { randomUUID } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { load } from './bench-product.mjs';
import { staffActor } from './floor.mjs';

/** The same consent: sealed and stored, sealed in memory, rendered, and as a bare pdfkit document of the same text. */
export async function sealingCases({ app }) {
  const { SealDocument, SealKeys } = await load('libs/documents/src/index.js');
  const { renderDocument } = await load('libs/documents/src/pdf/render-document.js');
  const { sealPdf } = await load('libs/documents/src/seal/seal-pdf.js');
  const { Database } = await load('libs/platform/src/index.js');
  const actor = await staffActor(app);
  const database = app.get(Database, { strict: false });
  const documents = app.get(SealDocument, { strict: false });
  const model = await consentModel();
  const style = await pageStyle();
  const patientId = await anyPatient(app, actor);
  const signer = await database.write(actor, async (tx) => {
    tx.audit({ action: 'documents.read', patientId });
    return (await app.get(SealKeys, { strict: false }).signer(tx, model.author)).signer;
  });
  const one = () => ({ ...model, id: randomUUID(), patientId, issuedAt: new Date() });
  const cases = {
    bare: () => barePdf(model, style),
    rendered: () => renderDocument(one()),
    sealed: async () => sealPdf(await renderDocument(one()), signer),
    stored: () => database.write(actor, (tx) => documents.seal(tx, one())),
  };
  const pagesOf = (bytes) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  const pages = { ours: pagesOf((await renderDocument(one())).bytes), bare: pagesOf(await barePdf(model, style)) };
  return { cases, pages };
}

/** The live text of the consent to the procedure, with the record and the drawn signature of the documents' sample. */
async function consentModel() {
  const { sampleModel } = await load('libs/documents/src/testing/sample-model.js');
  const { liveTemplate } = await load('libs/consent/src/domain/index.js');
  const sample = sampleModel();
  const sections = liveTemplate('PROC', 'en').sections.flatMap(({ heading, paragraphs, points, keyPoint }) => [
    { type: 'heading', level: 2, text: heading },
    ...paragraphs.map((text) => ({ type: 'paragraph', text })),
    ...(points.length > 0 ? [{ type: 'list', ordered: false, items: [...points] }] : []),
    { type: 'paragraph', tone: 'strong', text: keyPoint },
  ]);
  return { ...sample, blocks: [...sections, ...sample.blocks] };
}

async function anyPatient(app, actor) {
  const { ReadPatients } = await load('libs/patients/src/read-patients.js');
  return (await app.get(ReadPatients, { strict: false }).search(actor, {})).items[0].id;
}

/** The product's own page and fonts, so that both lay out the same lines. */
async function pageStyle() {
  const { PAGE } = await load('libs/documents/src/pdf/page-style.js');
  const { fontStack } = await load('libs/documents/src/pdf/fonts.js');
  return { page: PAGE, regular: fontStack('regular')[0].font, bold: fontStack('bold')[0].font };
}

function barePdf(model, { page, regular, bold }) {
  return new Promise((resolve, reject) => {
    const { width, height, ...margins } = page;
    const document = new PDFDocument({ size: [width, height], margins, font: regular });
    document.registerFont('bold', bold).registerFont('body', regular);
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.font('bold', 20).text(model.title).font('body', 10);
    for (const { label, value } of model.header) document.text(`${label}: ${value}`);
    for (const block of model.blocks) writeBare(document, block);
    document.end();
  });
}

function writeBare(document, block) {
  document.moveDown(0.6);
  if (block.type === 'heading') return document.font('bold', 13.5).text(block.text).font('body', 10);
  if (block.type === 'list') return block.items.forEach((item) => document.text(`- ${item}`));
  if (block.type === 'table') return block.rows.forEach((row) => document.text(row.join('   ')));
  if (block.type === 'keyValues') return block.facts.forEach(({ label, value }) => document.text(`${label}: ${value}`));
  if (block.type !== 'signature') return document.text(block.text);
  document.text(`${block.signerName}, ${block.meaning}`);
  const { x: left, y: top } = document;
  for (const { points } of block.mark.strokes) {
    points.forEach(({ x, y }, index) =>
      index === 0 ? document.moveTo(left + x, top + y) : document.lineTo(left + x, top + y),
    );
    document.stroke();
  }
}
