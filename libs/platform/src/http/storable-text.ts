import { DomainError, type FieldProblem } from '@stipple/kernel';
import type { FastifyRequest } from 'fastify';

/** What PostgreSQL cannot keep and canonical JSON cannot say: the character 0, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;
/** No body of ours is half as deep; the checks that follow walk it by recursion. */
const MAX_DEPTH = 20;

/** Refuses what no record can hold, before anybody looks at it; a hook of Fastify for every request. */
export function refuseUnstorable(request: FastifyRequest): Promise<void> {
  const errors = [request.query, request.body].flatMap((value) => unstorableText(value));
  if (errors.length > 0) throw new DomainError('VALIDATION_FAILED', {}, errors);
  return Promise.resolve();
}

/** One problem for each text, or name of a field, that cannot be kept. Throws BODY_MALFORMED on a bottomless value. */
export function unstorableText(value: unknown, pointer = '', depth = 0): FieldProblem[] {
  if (depth > MAX_DEPTH) throw new DomainError('BODY_MALFORMED');
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [problemAt(pointer)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    UNSTORABLE.test(name) ? [problemAt(pointer)] : unstorableText(inner, `${pointer}/${name}`, depth + 1),
  );
}

const problemAt = (pointer: string): FieldProblem => ({
  pointer: pointer || '/',
  code: 'character',
  detail: 'Remove the sign that cannot be shown.',
});
