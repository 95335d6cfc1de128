import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import { DomainError, type ErrorCode, type FieldProblem } from '@stipple/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { constraintError } from '../constraint-errors.js';
import { Log } from '../log.js';
import { PROBLEMS } from '../problems/index.js';

/** The wire form of every refusal (RFC 9457, application/problem+json). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail: string;
  errors: readonly FieldProblem[];
  facts: Record<string, unknown>;
  requestId: string;
}

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'BODY_MALFORMED',
  401: 'NOT_SIGNED_IN',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'BODY_NOT_JSON',
  429: 'TOO_MANY_REQUESTS',
};

/** The database went away or takes nobody in: SQLSTATE classes 08, 57P and 53, or no socket at all. */
const DATABASE_GONE = /^(08...|57P..|53...|ECONNREFUSED|ECONNRESET|EPIPE)$/;

/** Any thrown thing as a DomainError; what nobody foresaw is INTERNAL. */
export function asDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const byConstraint = constraintError(thrown);
  if (byConstraint) return byConstraint;
  if (DATABASE_GONE.test(String((thrown as { code?: unknown }).code))) return new DomainError('UNAVAILABLE');
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number }).statusCode;
  return new DomainError(BY_STATUS[status ?? 500] ?? 'INTERNAL');
}

export function problemOf(error: DomainError, requestId: string): Problem {
  const text = PROBLEMS[error.code];
  return {
    type: `urn:stipple:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: text.title,
    status: text.status,
    code: error.code,
    detail: text.detail,
    errors: error.errors,
    facts: error.facts,
    requestId,
  };
}

@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const error = asDomainError(thrown);
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) this.log.error({ requestId: request.id, err: thrown }, 'request failed');
    void http
      .getResponse<FastifyReply>()
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problem);
  }
}
