import { DomainError } from '@stipple/kernel';
import type { FastifyRequest } from 'fastify';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What browsers say of a request that a page of ours sent, or nobody's page at all. */
const OWN = new Set(['same-origin', 'none']);

/**
 * Refuses a change that another site's page asks for; a hook of Fastify for every request. Cookies are SameSite=Strict,
 * but a neighbour under the same domain is the same site, and a log-in needs no cookie. Programs send no such header.
 */
export function refuseForeignPages(request: FastifyRequest): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && !OWN.has(String(site)) && !READING.has(request.method))
    throw new DomainError('NOT_PERMITTED');
  return Promise.resolve();
}
