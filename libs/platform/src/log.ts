import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { pino } from 'pino';

/**
 * An error as the log may keep it. PostgreSQL quotes values of the row it stumbled on, in the message, the detail and
 * elsewhere, so of its errors only codes and names of the schema are kept.
 */
export function loggedError(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  const { name, stack = '' } = thrown;
  const cause = thrown.cause === undefined ? {} : { cause: loggedError(thrown.cause) };
  if (!(thrown instanceof pg.DatabaseError)) return { name, message: thrown.message, stack, ...cause };
  const { code, severity, schema, table, column, constraint, routine } = thrown;
  const frames = stack.slice(Math.max(0, stack.search(/^\s+at /m)));
  return { name, code, severity, schema, table, column, constraint, routine, stack: frames, ...cause };
}

/** One line per request and per failure, as JSON. Identifiers only: no bodies, no names. */
@Injectable()
export class Log {
  private readonly logger = pino({
    level: process.env['LOG_LEVEL'] ?? 'warn',
    serializers: { err: loggedError },
  });

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
