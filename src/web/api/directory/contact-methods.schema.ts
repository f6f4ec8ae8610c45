import { z } from 'zod';
import { sixDigits } from '../../../delivery/pin-code.js';
import { idParams } from '../common.schema.js';

export const contactMethodParams = idParams.extend({ methodId: idParams.shape.id });
export type ContactMethodParams = z.output<typeof contactMethodParams>;

export const confirmationBody = z.object({
  code: z
    .string({ error: 'Give the six digits as a text, like "493071".' })
    .max(40, { error: 'Six digits are expected.' })
    .transform((typed, context) => {
      const digits = sixDigits(typed);
      if (digits !== null) return digits;
      context.addIssue({ code: 'custom', message: 'Six digits are expected.' });
      return z.NEVER;
    })
    .meta({ description: 'The six digits that came by this number or address.' }),
});
export type ConfirmationBody = z.output<typeof confirmationBody>;
