import { DomainError, type ErrorCode } from '@stipple/kernel';

/** Database constraints that a user can meet, and what they mean. The domain checks first; this is the second saying. */
const BY_CONSTRAINT: Record<string, ErrorCode> = {
  account_login_unique: 'LOGIN_TAKEN',
  product_gtin_unique: 'GTIN_TAKEN',
  consent_visit_kind_unique: 'CONSENT_NOT_SIGNABLE',
};

export function constraintError(thrown: unknown): DomainError | undefined {
  const constraint = (thrown as { constraint?: unknown } | null)?.constraint;
  if (typeof constraint !== 'string') return undefined;
  const code = BY_CONSTRAINT[constraint];
  return code && new DomainError(code, { constraint });
}
