import type { SealedDocumentModel } from '../domain/index.js';
import { renderDocument } from '../pdf/render-document.js';
import { createClinicAuthority } from '../seal/clinic-authority.js';
import { sealPdf } from '../seal/seal-pdf.js';
import { KeySigner } from '../seal/signer.js';
import { sampleModel } from './sample-model.js';

export interface TestClinic {
  root: Buffer;
  signer: KeySigner;
}

/** A clinic with its own root. For tests. */
export async function testClinic(name = 'Harbour Clinic'): Promise<TestClinic> {
  const { root, seal } = await createClinicAuthority(name, new Date('2026-11-22T09:00:00Z'));
  return { root: root.certificate, signer: new KeySigner(seal.privateKey, seal.certificate, [root.certificate]) };
}

/** The sample document, sealed. For tests. */
export async function sealedSample(clinic: TestClinic, overrides?: Partial<SealedDocumentModel>): Promise<Buffer> {
  return sealPdf(await renderDocument(sampleModel(overrides)), clinic.signer);
}
