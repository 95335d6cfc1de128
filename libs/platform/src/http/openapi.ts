import type { INestApplication } from '@nestjs/common';
import { ApiProperty, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { dtoClasses, dtoSchemas, type JsonSchema } from './schemas.js';

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'RFC 9457 problem details; `code` is from the closed list, `errors` names the fields.',
  required: ['type', 'title', 'status', 'code', 'detail', 'errors', 'facts', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    facts: { type: 'object', additionalProperties: true },
    requestId: { type: 'string' },
  },
};

/** OpenAPI 3.1, with the schemas that the requests are checked against. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const schemas = dtoSchemas();
  describeForSwagger(schemas);
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stipple')
    .setVersion('1')
    .setDescription('The clinical record and consent system of scalp micropigmentation clinics.')
    .build();
  const document = SwaggerModule.createDocument(app, base);
  const used = new Set(JSON.stringify(document.paths).match(/#\/components\/schemas\/\w+/g));
  document.components = { ...document.components, schemas: { ...closure(schemas, used), Problem: PROBLEM } };
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, { responses?: Record<string, unknown> }>))
      if (operation.responses)
        operation.responses['default'] = {
          description: 'Refused',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        };
  return document;
}

/** Swagger looks for its own decorators; it gets them from the same schemas, so that queries are described too. */
function describeForSwagger(schemas: Record<string, JsonSchema>): void {
  for (const [name, target] of dtoClasses()) {
    const schema = schemas[name];
    for (const [property, description] of Object.entries(schema?.properties ?? {}))
      ApiProperty({ ...description, required: schema?.required?.includes(property) ?? false } as never)(
        target.prototype as object,
        property,
      );
  }
}

function closure(schemas: Record<string, JsonSchema>, used: ReadonlySet<string>): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  const visit = (reference: string): void => {
    const name = reference.slice('#/components/schemas/'.length);
    const schema = schemas[name];
    if (!schema || found[name]) return;
    found[name] = schema;
    for (const inner of JSON.stringify(schema).match(/#\/components\/schemas\/\w+/g) ?? []) visit(inner);
  };
  for (const reference of [...used].sort()) visit(reference);
  return found;
}
