import { Injectable, type PipeTransform } from '@nestjs/common';
import { type ReportInput, reportSchema } from '../../../intake/report.schema.js';
import { AppError } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import { readWithSchema } from '../../../platform/http/read-with-schema.js';

/** Reads a report with the clock: no time in it is still to come. Throws AppError `invalid_request`. */
@Injectable()
export class ReportPipe implements PipeTransform<unknown, ReportInput> {
  private readonly schema: ReturnType<typeof reportSchema>;

  constructor(clock: Clock) {
    this.schema = reportSchema(() => clock.now());
  }

  transform(body: unknown): ReportInput {
    const reading = readWithSchema(this.schema, body ?? {});
    if (reading.ok) return reading.value;
    throw new AppError({
      kind: 'invalid',
      code: 'invalid_request',
      message: 'Something in the body is not as expected; the fields are listed in "errors".',
      fields: reading.problems,
    });
  }
}
