import { createRequire } from 'node:module';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { CALENDAR_DATE, INSTANT_MAX_LENGTH } from './validators.js';

export interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  anyOf?: JsonSchema[];
  $ref?: string;
  [keyword: string]: unknown;
}

export const NOT_BLANK = '\\S';

type Converters = NonNullable<Parameters<typeof validationMetadatasToSchemas>[0]>['additionalConverters'];

const CONVERTERS: Converters = {
  [CALENDAR_DATE]: { type: 'string', format: 'date' },
  isIso8601: { type: 'string', format: 'date-time', maxLength: INSTANT_MAX_LENGTH },
  isUuid: { type: 'string', format: 'uuid' },
};

const nullable = (schema: JsonSchema): JsonSchema => {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  const open = Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {};
  return { ...schema, type: [schema.type, 'null'], ...open };
};

/** A text that must not be empty is not made of spaces either. */
function filledIn(schema: JsonSchema): JsonSchema {
  const free = schema.type === 'string' && Number(schema['minLength'] ?? 0) > 0;
  return free && !schema['pattern'] && !schema['format'] && !schema['enum']
    ? { ...schema, pattern: NOT_BLANK }
    : schema;
}

/** Optional means that a field may be missing or null; nothing but the described fields is taken. */
function closed(schema: JsonSchema): JsonSchema {
  const required = schema.required ?? [];
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): [string, JsonSchema] => [
    name,
    required.includes(name) ? filledIn(property) : nullable(filledIn(property)),
  ]);
  return { ...schema, properties: Object.fromEntries(properties), additionalProperties: false };
}

/**
 * JSON Schemas of every DTO, by class name, made from the class-validator decorators: the one description of what goes
 * over the wire. OpenAPI and the request check are both made from this.
 */
export function dtoSchemas(): Record<string, JsonSchema> {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: transformerStorage(),
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: CONVERTERS,
  }) as Record<string, JsonSchema>;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]));
}

/** The classes themselves, by name; two DTOs of one name would silently share a description, so that stops the start. */
export function dtoClasses(): Map<string, new () => object> {
  const classes = new Map<string, new () => object>();
  const targets = (getMetadataStorage() as unknown as { validationMetadatas: Map<new () => object, unknown> })
    .validationMetadatas;
  for (const target of targets.keys()) {
    if (classes.has(target.name)) throw new Error(`Two DTO classes are called ${target.name}.`);
    classes.set(target.name, target);
  }
  return classes;
}

// class-transformer exports its storage only from a path that has no types; nested classes are found through it.
function transformerStorage(): never {
  const require = createRequire(import.meta.url);
  return (require('class-transformer/cjs/storage.js') as { defaultMetadataStorage: never }).defaultMetadataStorage;
}
