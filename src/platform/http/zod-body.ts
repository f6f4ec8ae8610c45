import { Body, Param, Query, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { AppError } from '../../kernel/app-error.js';
import { readWithSchema } from './read-with-schema.js';

const PLACES: Readonly<Record<string, string>> = { body: 'body', query: 'query', param: 'address' };

/** Parses at the door; the handler gets what the schema returns. Throws AppError `invalid_request` with every field. */
class SchemaPipe<Schema extends z.ZodType> implements PipeTransform {
  constructor(private readonly schema: Schema) {}

  transform(input: unknown, metadata: ArgumentMetadata): z.output<Schema> {
    const reading = readWithSchema(this.schema, input === undefined && metadata.type === 'body' ? {} : plain(input));
    if (reading.ok) return reading.value;
    const place = PLACES[metadata.type] ?? 'request';
    throw new AppError({
      kind: 'invalid',
      code: 'invalid_request',
      message: `Something in the ${place} is not as expected; the fields are listed in "errors".`,
      fields: reading.problems,
    });
  }
}

/** The parsers make objects without a prototype, which zod does not take for plain ones. */
function plain(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return { ...input };
}

/** `@ZodBody(schema) body: z.infer<typeof schema>`; the OpenAPI document reads the same schema. No body counts as `{}`. */
export const ZodBody = (schema: z.ZodType): ParameterDecorator => Body({ schema, pipes: [new SchemaPipe(schema)] });

/** `@ZodQuery(schema) query: …`; values are texts, a repeated one is a list of texts. */
export const ZodQuery = (schema: z.ZodType): ParameterDecorator => Query({ schema, pipes: [new SchemaPipe(schema)] });

/** `@ZodParams(schema) params: …` */
export const ZodParams = (schema: z.ZodType): ParameterDecorator => Param({ schema, pipes: [new SchemaPipe(schema)] });
