import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@stipple/kernel';
import { v7 as uuidv7 } from 'uuid';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';

const NOTE_REFUSAL = `INSERT INTO audit.system_event (event_id, request_id, action, outcome, facts)
  VALUES ($1, $2, $3, 'refused', $4)`;

/** The log of what happens before a clinic is known. What was typed stays out of it: it may be a password. */
@Injectable()
export class SystemLog {
  constructor(@Inject(AUTH_POOL) private readonly pool: AuthPool) {}

  async refused(requestId: string, action: AuditAction, facts: Record<string, string> = {}): Promise<void> {
    await this.pool.query(NOTE_REFUSAL, [uuidv7(), requestId, action, JSON.stringify(facts)]);
  }
}
