import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MasterKey } from '@stipple/platform';

const PURPOSE = 'visit-code';

/** One-time codes of six digits. Kept as a keyed hash: six digits alone would be found by trying them all. */
@Injectable()
export class VisitCodes {
  constructor(private readonly key: MasterKey) {}

  fresh(): string {
    return String(randomInt(1_000_000)).padStart(6, '0');
  }

  hash(clinicId: string, typed: string): string {
    return this.key.hmac(PURPOSE, `${clinicId}|${typed.replace(/\s/g, '')}`).toString('hex');
  }
}
