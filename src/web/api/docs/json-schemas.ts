import { z } from 'zod';
import { wholeOf } from '../changes.js';

export type Json = Readonly<Record<string, unknown>>;

/** Formats that say more than the pattern by which they are checked. */
const KNOWN_FORMATS: readonly unknown[] = ['date-time', 'uuid', 'email', 'uri'];
/** The limits of a number that JSON carries exactly; everybody has them. */
const SAFE: readonly unknown[] = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/** Turns zod schemas into JSON Schema 2020-12 and collects those that have a name. */
export class JsonSchemas {
  readonly named = new Map<string, Json>();

  /** What a request may hold. */
  request(schema: z.ZodType): Json {
    const whole = wholeOf(schema);
    if (whole === undefined) return this.convert(schema, 'input');
    const { required: _, ...some } = this.convert(whole, 'input');
    return { ...withoutDefaults(some), description: 'Any of these; what is left out stays, null takes it away.' };
  }

  /** What an answer holds; more may be added some day. */
  answer(schema: z.ZodType): Json {
    return this.convert(schema, 'output');
  }

  private convert(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $schema: _, $defs, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
    for (const [name, named] of Object.entries($defs ?? {})) this.named.set(name, tidy(named, io) as Json);
    return tidy(json, io) as Json;
  }
}

function tidy(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((each) => tidy(each, io));
  if (typeof value !== 'object' || value === null) return value;
  const json = value as Json;
  const kept = Object.entries(json).filter(([key, child]) => {
    if (key === 'pattern') return !KNOWN_FORMATS.includes(json['format']);
    if (key === 'minimum' || key === 'maximum') return !SAFE.includes(child);
    return !(io === 'output' && key === 'additionalProperties' && child === false);
  });
  return Object.fromEntries(
    kept.map(([key, child]) => {
      const isReference = key === '$ref' && typeof child === 'string';
      return [key, isReference ? child.replace('#/$defs/', '#/components/schemas/') : tidy(child, io)];
    }),
  );
}

/** A default holds for what is written anew, not for what is changed. */
function withoutDefaults(json: Json): Json {
  const properties = (json['properties'] ?? {}) as Readonly<Record<string, Json>>;
  const changed = Object.entries(properties).map(([name, { default: _, ...property }]) => [name, property]);
  return { ...json, properties: Object.fromEntries(changed) as Json };
}
