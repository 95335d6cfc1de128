import { isCalendarDate } from '@stipple/kernel';
import { IsISO8601, ValidateBy, type ValidationOptions } from 'class-validator';

export const CALENDAR_DATE = 'isCalendarDate';
const INSTANT_MAX_LENGTH = 40;
export { INSTANT_MAX_LENGTH };

/** 'YYYY-MM-DD', and the day exists. JSON schema: string, format date. */
export const IsCalendarDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: CALENDAR_DATE, validator: { validate: isCalendarDate } }, options);

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 with its zone, on a day that exists. */
export function isInstant(text: unknown): boolean {
  const match = typeof text === 'string' ? INSTANT.exec(text) : null;
  return match !== null && isCalendarDate(match[1]);
}

/** An ISO 8601 instant with a zone. JSON schema: string, format date-time. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  IsISO8601({ strict: true, strictSeparator: true }, options);
