import { Injectable } from '@nestjs/common';
import type { Role } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { Clinic } from './clinic.entity.js';
import { Membership } from './membership.entity.js';
import { RulesApproval, type ApprovalSubject } from './rules-approval.entity.js';

/** The clinic itself, for anybody who holds a transaction. */
@Injectable()
export class ClinicBook {
  async current(tx: Tx): Promise<Clinic> {
    const clinic = await tx.findOne(Clinic, { id: tx.clinicId });
    if (!clinic) throw new Error(`clinic ${tx.clinicId} has no row`);
    return clinic;
  }
}

/** Who works here. */
@Injectable()
export class Members {
  async all(tx: Tx): Promise<{ accountId: string; displayName: string; roles: Role[] }[]> {
    const rows = await tx.findMany(Membership, { active: true }, { orderBy: 'displayName' });
    return rows.map(({ id, displayName, roles }) => ({ accountId: id, displayName, roles }));
  }

  /** The name to print for an account; a left member keeps theirs. */
  async name(tx: Tx, accountId: string): Promise<string> {
    return (await tx.findOne(Membership, { id: accountId }))?.displayName ?? '';
  }
}

/** Which version of the rules and limits a doctor of this clinic has approved last. */
@Injectable()
export class Approvals {
  async approved(tx: Tx): Promise<Record<ApprovalSubject, string | null>> {
    const rows = await this.all(tx);
    const latest = (subject: ApprovalSubject) => rows.find((row) => row.subject === subject)?.approvedVersion ?? null;
    return { 'screening-rules': latest('screening-rules'), 'anaesthetic-limits': latest('anaesthetic-limits') };
  }

  all(tx: Tx): Promise<RulesApproval[]> {
    return tx.findMany(RulesApproval, {}, { orderBy: 'recordedAt', descending: true });
  }

  give(tx: Tx, subject: ApprovalSubject, version: string): void {
    const id = tx.newId();
    tx.insert(RulesApproval, { id, subject, approvedVersion: version });
    tx.audit({ action: 'approval.given', subject: { type: 'rules-approval', id }, facts: { subject, version } });
  }
}
