import { Injectable } from '@nestjs/common';
import { DomainError, mayDo, type Permission, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { Accounts } from './accounts.js';

/** Signing again with one's own password (21 CFR 11.200), and a second person who signs beside the first. */
@Injectable()
export class StepUp {
  constructor(
    private readonly accounts: Accounts,
    private readonly database: Database,
  ) {}

  /** Throws STEP_UP_REFUSED, or ACCOUNT_LOCKED after five wrong tries. Call it before the transaction. */
  async confirm(actor: StaffActor, password: string): Promise<void> {
    await this.authenticate(actor, await this.accounts.loginOf(actor.accountId), password);
  }

  /** @returns the second person: somebody else of this clinic who holds the permission */
  async second(
    actor: StaffActor,
    login: string,
    password: string,
    permission: Permission,
  ): Promise<{ accountId: string; displayName: string }> {
    const accountId = await this.authenticate(actor, login, password);
    const standing = (await this.accounts.standings(accountId)).find(({ clinicId }) => clinicId === actor.clinicId);
    if (accountId === actor.accountId || !standing || !mayDo(standing.roles, permission))
      throw new DomainError('SECOND_PERSON_NEEDED');
    return { accountId, displayName: standing.displayName };
  }

  private async authenticate(actor: StaffActor, login: string, password: string): Promise<string> {
    try {
      return (await this.accounts.authenticate(login, password)).accountId;
    } catch (error) {
      await this.database.refuse(actor, { action: 'account.sign-in-refused', facts: { at: 'step-up' } });
      if (error instanceof DomainError && error.code === 'LOGIN_REFUSED') throw new DomainError('STEP_UP_REFUSED');
      throw error;
    }
  }
}
