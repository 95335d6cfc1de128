import fc from 'fast-check';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

const LONGEST_TEXT = 60;
const LONGEST_LIST = 3;
const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });

/** Values that a JSON schema of the API's description allows. A field or place of a known name mostly holds what is known. */
export class SchemaArbitrary {
  constructor(
    private readonly schemas: Record<string, Schema>,
    private readonly known: Record<string, string>,
  ) {}

  place(name: string, other: fc.Arbitrary<string>): fc.Arbitrary<string> {
    const known = this.known[name];
    if (known === undefined) return other;
    return fc.oneof({ weight: 8, arbitrary: fc.constant(known) }, { weight: 1, arbitrary: other });
  }

  /** @param name of the field or place */
  of(schema: Schema, name = ''): fc.Arbitrary<unknown> {
    if (schema.$ref) return this.of(this.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => this.of(one, name)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const types = [schema.type ?? 'null'].flat();
    return fc.oneof(...types.map((type) => this.ofType(type, schema, name)));
  }

  private ofType(type: string, schema: Schema, name: string): fc.Arbitrary<unknown> {
    switch (type) {
      case 'string':
        return this.place(name, this.text(schema));
      case 'integer':
        return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1_000_000 });
      case 'number':
        return fc.double({ min: schema.minimum ?? -1e4, max: schema.maximum ?? 1e4, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'array':
        return this.list(schema, name);
      case 'object':
        return this.group(schema);
      default:
        return fc.constant(null);
    }
  }

  private text({ format, pattern, minLength = 0, maxLength = LONGEST_TEXT }: Schema): fc.Arbitrary<string> {
    if (format === 'uuid') return fc.uuid();
    if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
    if (format === 'date-time') return day.map((date) => date.toISOString());
    if (format === 'email') return fc.emailAddress();
    if (pattern) return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
    return fc.string({
      minLength,
      maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)),
      unit: 'grapheme',
    });
  }

  private list({ items, minItems = 0, maxItems = LONGEST_LIST, uniqueItems }: Schema, name: string) {
    const item = this.of(items ?? {}, name);
    const length = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, LONGEST_LIST)) };
    if (!uniqueItems) return fc.array(item, length);
    return fc.uniqueArray(item, { ...length, selector: (value) => JSON.stringify(value) });
  }

  private group({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> {
    const model = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, this.of(one, name)]));
    return fc.record(model, { requiredKeys: required as never });
  }
}
