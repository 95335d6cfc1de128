import { Injectable } from '@nestjs/common';
import type { Uuid } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import { SessionTrace } from '@stipple/procedures';
import { LotTrace } from '@stipple/traceability';
import { affectedPatients } from './domain/index.js';
import type { AffectedPatient } from './domain/index.js';

/** Forward from lots through caps, mixed ones too, to zones and patients with their contact (domain 5.5). */
@Injectable()
export class Affected {
  constructor(
    private readonly lots: LotTrace,
    private readonly sessions: SessionTrace,
    private readonly patients: PatientDesk,
  ) {}

  async of(tx: Tx, lotIds: readonly Uuid[]): Promise<AffectedPatient[]> {
    const caps = await this.lots.caps(tx, lotIds);
    if (caps.length === 0) return [];
    const uses = await this.sessions.passesOfCaps(tx, [...new Set(caps.map((cap) => cap.capId))]);
    const zonesOf = new Map(uses.map((use) => [use.capId, use.zones]));
    const contacts = await this.patients.contacts(tx, [...new Set(caps.map((cap) => cap.patientId))]);
    return affectedPatients(
      caps.map((cap) => ({
        capId: cap.capId,
        sessionId: cap.sessionId,
        patientId: cap.patientId,
        lotId: cap.lotId,
        filledAt: cap.filledAt.toISOString(),
        volumeMicrolitres: cap.volumeMicrolitres,
        shadeRatio: cap.shadeRatio,
        unchecked: cap.checkState === 'UNCHECKED',
        certainty: cap.certainty,
        zones: zonesOf.get(cap.capId) ?? [],
      })),
      contacts.map(
        ({ patientId, givenName, familyName, number, birthDate, phone, email, doNotContact, deceasedOn }) => ({
          patientId,
          name: `${givenName} ${familyName}`,
          number,
          birthDate,
          phone,
          email,
          doNotContact,
          deceasedOn,
        }),
      ),
    );
  }
}
