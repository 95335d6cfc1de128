import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError, isCalendarDate } from '@stipple/kernel';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { dtoClasses, dtoSchemas } from './schemas.js';
import { fieldProblems } from './field-problems.js';
import { isInstant } from './validators.js';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;

/**
 * Checks bodies and queries against the schemas compiled at boot from the DTOs' class-validator decorators. A body is
 * never coerced; a query, which is text on the wire, is.
 */
@Injectable()
export class SchemaValidationPipe implements PipeTransform<unknown> {
  private readonly bodies = compileAll(false);
  private readonly queries = compileAll(true);

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const name = metadata.metatype?.name;
    if (!name || (metadata.type !== 'body' && metadata.type !== 'query')) return value;
    const validate = (metadata.type === 'query' ? this.queries : this.bodies).get(name);
    if (!validate) return value;
    const subject: unknown = metadata.type === 'query' ? { ...(value as object) } : (value ?? {});
    if (!validate(subject)) throw new DomainError('VALIDATION_FAILED', {}, fieldProblems(validate.errors ?? []));
    return subject;
  }
}

function compileAll(coerce: boolean): Map<string, ValidateFunction> {
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false, coerceTypes: coerce }));
  // the same words as the decorators: no year 0, no second 60, which neither JavaScript nor PostgreSQL can keep
  ajv.addFormat('date', isCalendarDate);
  ajv.addFormat('date-time', isInstant);
  const schemas = dtoSchemas();
  ajv.addSchema({ $id: 'stipple', components: { schemas } });
  const compiled = [...dtoClasses().keys()].map((name): [string, ValidateFunction] => [
    name,
    ajv.compile({ $ref: `stipple#/components/schemas/${name}` }),
  ]);
  return new Map(compiled);
}
