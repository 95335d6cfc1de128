import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@stipple/kernel';
import { DataSource } from 'typeorm';
import { Public } from './decorators.js';

const PATIENCE_MS = 2_000;

/** For the machines that watch the server: it answers, and it reaches its database. Tells nothing else. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** Throws UNAVAILABLE (503), also when the database takes too long. */
  @Get()
  @Public()
  async health(): Promise<{ status: 'ok' }> {
    const waited = new AbortController();
    const answers = this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const late = sleep(PATIENCE_MS, false, { signal: waited.signal }).catch(() => false);
    const reached = await Promise.race([answers, late]);
    waited.abort();
    if (!reached) throw new DomainError('UNAVAILABLE', { reason: 'database' });
    return { status: 'ok' };
  }
}
