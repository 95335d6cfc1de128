import { Injectable } from '@nestjs/common';
import { pino } from 'pino';

/** One line per request and per failure, as JSON. Identifiers only: no bodies, no names. */
@Injectable()
export class Log {
  private readonly logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' });

  info(fields: object, message: string): void {
    this.logger.info(fields, message);
  }

  warn(fields: object, message: string): void {
    this.logger.warn(fields, message);
  }

  error(fields: object, message: string): void {
    this.logger.error(fields, message);
  }
}
