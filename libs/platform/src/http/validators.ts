import { isCalendarDate } from '@stipple/kernel';
import { IsISO8601, ValidateBy, type ValidationOptions } from 'class-validator';

export const CALENDAR_DATE = 'isCalendarDate';
const INSTANT_MAX_LENGTH = 40;
export { INSTANT_MAX_LENGTH };

/** 'YYYY-MM-DD', and the day exists. JSON schema: string, format date. */
export const IsCalendarDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: CALENDAR_DATE, validator: { validate: isCalendarDate } }, options);

/** An ISO 8601 instant with a zone. JSON schema: string, format date-time. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  IsISO8601({ strict: true, strictSeparator: true }, options);
