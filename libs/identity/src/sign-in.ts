import type {} from '@fastify/session';
import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Clock, Database } from '@stipple/platform';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { type Account, Accounts, type Standing } from './accounts.js';
import { SystemLog } from './system-log.js';

/** Signs a member of staff in at one clinic: a fresh session id (against fixation) and an event in the clinic's log. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly systemLog: SystemLog,
  ) {}

  async execute(request: FastifyRequest, account: Account, clinicId?: string | null): Promise<Standing> {
    const standings = await this.accounts.standings(account.accountId);
    const standing = clinicId ? standings.find((candidate) => candidate.clinicId === clinicId) : standings[0];
    if (!standing) {
      await this.refused(request.id, 'NO_STANDING');
      throw new DomainError('LOGIN_REFUSED');
    }
    const sessionId = uuidv7();
    const actor: StaffActor = {
      kind: 'staff',
      clinicId: standing.clinicId,
      zone: standing.zone,
      requestId: request.id,
      accountId: account.accountId,
      displayName: standing.displayName,
      roles: standing.roles,
      sessionId,
    };
    await this.database.write(actor, (tx) => Promise.resolve(tx.audit({ action: 'account.signed-in' })));
    await request.session.regenerate();
    const { accountId, login } = account;
    request.session.staff = {
      accountId,
      login,
      clinicId: standing.clinicId,
      sessionId,
      signedInAt: this.clock.now().toISOString(),
    };
    return standing;
  }

  /** A refused log-in belongs to no clinic: it goes into the system's own log, without the name that was typed. */
  refused(requestId: string, code: string): Promise<void> {
    return this.systemLog.refused(requestId, 'account.sign-in-refused', { code });
  }
}
