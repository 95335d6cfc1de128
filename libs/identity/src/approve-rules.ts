import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { ApprovalDto, ApprovalListView } from './identity.dto.js';
import { Approvals, Members } from './members.js';
import type { ApprovalSubject } from './rules-approval.entity.js';

/** The versions that are live in this build: given by the server's wiring, since identity knows no rules. */
export const LIVE_VERSIONS = Symbol('LIVE_VERSIONS');
export type LiveVersions = Record<ApprovalSubject, string>;

/** A doctor approves the live version of the rules or the limits; another version than the live one is refused. */
@Injectable()
export class ApproveRules {
  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly members: Members,
    @Inject(LIVE_VERSIONS) private readonly live: LiveVersions,
  ) {}

  async execute(actor: StaffActor, approval: ApprovalDto): Promise<ApprovalListView> {
    if (!actor.roles.includes('doctor')) throw new DomainError('APPROVAL_NEEDS_DOCTOR');
    if (this.live[approval.subject] !== approval.version) throw new DomainError('VERSION_STALE');
    await this.database.write(actor, (tx) =>
      Promise.resolve(this.approvals.give(tx, approval.subject, approval.version)),
    );
    return this.list(actor);
  }

  list(actor: StaffActor): Promise<ApprovalListView> {
    return this.database.read(actor, async (tx) => {
      const given = await this.approvals.all(tx);
      const names = new Map((await this.members.all(tx)).map(({ accountId, displayName }) => [accountId, displayName]));
      const subjects = Object.entries(this.live) as [ApprovalSubject, string][];
      const items = subjects.map(([subject, liveVersion]) => {
        const last = given.find((row) => row.subject === subject);
        const approvedBy = last ? (names.get(last.recordedBy) ?? null) : null;
        return {
          subject,
          liveVersion,
          approvedVersion: last?.approvedVersion,
          approvedBy,
          approvedAt: last?.recordedAt,
        };
      });
      return { items };
    });
  }
}
