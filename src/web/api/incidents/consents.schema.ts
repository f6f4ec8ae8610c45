import { z } from 'zod';
import { CONSENT_ANSWERS, CONSENT_PURPOSES, CONSENT_SIDES, CONSENT_WAYS } from '../../../incident/consents/consent.js';
import { refParams } from './incidents.schema.js';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `Expected one of: ${values.join(', ')}.` });

export const consentBody = z.strictObject({
  purpose: oneOf(CONSENT_PURPOSES),
  side: oneOf(CONSENT_SIDES),
  answer: oneOf(CONSENT_ANSWERS).default('given'),
  who: z
    .string({ error: 'Say who agreed, and what they are to the person.' })
    .trim()
    .min(1, { error: 'Say who agreed, and what they are to the person.' })
    .max(300, { error: 'Shorten it to at most 300 characters.' }),
  how: oneOf(CONSENT_WAYS),
});
export type ConsentBody = z.output<typeof consentBody>;

export const consentParams = refParams.extend({ consentId: z.uuid({ error: 'Expected the id of a consent.' }) });
export type ConsentParams = z.output<typeof consentParams>;
