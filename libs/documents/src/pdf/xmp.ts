import type { XmpSource } from './pdfkit-face.js';

export interface XmpFacts {
  title: string;
  author: string;
  subject: string;
  language: string;
  creator: string;
  producer: string;
  keywords: string;
  issuedAt: Date;
  documentId: string;
  kind: string;
  /** SHA-256 over what the document was made from, hex. */
  modelSha256: string;
}

export const STIPPLE_NAMESPACE = 'urn:stipple:document:1.0';

/** The whole XMP packet, every value escaped: a name with `&` or `<` must neither break nor inject. */
export function xmpPacket(facts: XmpFacts): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    standards(),
    dublinCore(facts),
    basics(facts),
    ownProperties(facts),
    extensionSchemas(),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** Gives pdfkit the finished packet and swallows what it would append unescaped. */
export function fixedXmp(packet: string): XmpSource {
  return { append: () => undefined, end: () => undefined, getXML: () => packet, getLength: () => packet.length };
}

export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const instant = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const description = (namespace: string, content: string) =>
  `<rdf:Description rdf:about="" ${namespace}>${content}</rdf:Description>`;

const standards = () =>
  [
    description(
      'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    ),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
  ].join('\n');

const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

const dublinCore = (facts: XmpFacts) =>
  description(
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    [
      `<dc:title>${alternative(facts.title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternative(facts.subject)}</dc:description>`,
      `<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    ].join(''),
  );

const basics = (facts: XmpFacts) =>
  [
    description(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${instant(facts.issuedAt)}</xmp:CreateDate>` +
        `<xmp:ModifyDate>${instant(facts.issuedAt)}</xmp:ModifyDate>` +
        `<xmp:CreatorTool>${escapeXml(facts.creator)}</xmp:CreatorTool>`,
    ),
    description(
      'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
      `<pdf:Producer>${escapeXml(facts.producer)}</pdf:Producer><pdf:Keywords>${escapeXml(facts.keywords)}</pdf:Keywords>`,
    ),
  ].join('\n');

const ownProperties = (facts: XmpFacts) =>
  description(
    `xmlns:stipple="${STIPPLE_NAMESPACE}"`,
    `<stipple:documentId>${escapeXml(facts.documentId)}</stipple:documentId>` +
      `<stipple:kind>${escapeXml(facts.kind)}</stipple:kind>` +
      `<stipple:modelSha256>${escapeXml(facts.modelSha256)}</stipple:modelSha256>`,
  );

interface SchemaProperty {
  name: string;
  type: string;
  category: 'internal' | 'external';
  meaning: string;
}

const schema = (name: string, namespace: string, prefix: string, properties: SchemaProperty[]) =>
  '<rdf:li rdf:parseType="Resource">' +
  `<pdfaSchema:schema>${name}</pdfaSchema:schema>` +
  `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>` +
  `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
  `<pdfaSchema:property><rdf:Seq>${properties.map(schemaProperty).join('')}</rdf:Seq></pdfaSchema:property>` +
  '</rdf:li>';

const schemaProperty = ({ name, type, category, meaning }: SchemaProperty) =>
  '<rdf:li rdf:parseType="Resource">' +
  `<pdfaProperty:name>${name}</pdfaProperty:name>` +
  `<pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
  `<pdfaProperty:category>${category}</pdfaProperty:category>` +
  `<pdfaProperty:description>${meaning}</pdfaProperty:description>` +
  '</rdf:li>';

/** PDF/A allows a namespace it does not know only when the file describes it (ISO 19005-3, 6.6.2.3). */
function extensionSchemas(): string {
  const text = (name: string, meaning: string): SchemaProperty => ({
    name,
    type: 'Text',
    category: 'external',
    meaning,
  });
  const schemas = [
    schema('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
      { name: 'part', type: 'Integer', category: 'internal', meaning: 'Part of ISO 14289 that the file conforms to' },
    ]),
    schema('Stipple document', STIPPLE_NAMESPACE, 'stipple', [
      text('documentId', 'Identifier of the document in the clinic record'),
      text('kind', 'Kind of document'),
      text('modelSha256', 'SHA-256 of the data the document was made from'),
    ]),
  ];
  return description(
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" ' +
      'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" ' +
      'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
    `<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas>`,
  );
}
