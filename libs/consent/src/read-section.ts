import { DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { ReadSectionDto } from './consent-kiosk.dto.js';
import { unreadSections, type ShownSection } from './domain/index.js';
import { InformationReading } from './information-reading.entity.js';
import { SectionRead } from './section-read.entity.js';
import type { OpenSitting } from './sittings.js';

/** A page was read to its end. The last page of the information step ends the patient's side of stage 1. */
export function readSection(tx: Tx, sitting: OpenSitting, page: ReadSectionDto): void {
  const section = findSection(sitting, page);
  const { patientId, visitId, step } = sitting.key;
  const read = { kind: section.kind, sectionId: section.id, contentHash: section.contentHash };
  tx.insert(SectionRead, {
    id: tx.newId(),
    patientId,
    visitId,
    stage: step,
    ...read,
    seconds: page.seconds,
    readAt: tx.now,
  });
  tx.audit({
    action: 'consent.section-read',
    subject: { type: 'visit', id: visitId },
    patientId,
    facts: { kind: section.kind, section: section.id, stage: step, seconds: page.seconds },
  });
  const left = unreadSections({ sections: sitting.sections, reads: [...sitting.state.reads, read] });
  if (step === 'information' && left.length === 0) complete(tx, sitting);
}

function complete(tx: Tx, sitting: OpenSitting): void {
  const { patientId, visitId } = sitting.key;
  // reading a page once more does not end the stage once more
  if (sitting.file.readings.some((reading) => reading.visitId === visitId)) return;
  tx.insert(InformationReading, {
    id: tx.newId(),
    patientId,
    visitId,
    templateHashes: sitting.refs.map((ref) => ref.hash),
    completedAt: tx.now,
  });
  tx.audit({
    action: 'consent.information-completed',
    subject: { type: 'visit', id: visitId },
    patientId,
    facts: { pages: sitting.sections.length },
  });
}

/** @throws NOT_FOUND */
export function findSection(sitting: OpenSitting, page: Pick<ReadSectionDto, 'kind' | 'sectionId'>): ShownSection {
  const section = sitting.sections.find((one) => one.kind === page.kind && one.id === page.sectionId);
  if (!section) throw new DomainError('NOT_FOUND', { type: 'consent-section' });
  return section;
}
