import { z } from 'zod';
import { FACILITY_SETTINGS, POPULATIONS } from '../../../directory/facility-values.js';
import { nameSchema, regionCodeSchema } from '../../../directory/responder.schema.js';
import { changesOf } from '../changes.js';
import { filter, instant, READ_ONLY } from '../common.schema.js';
import { oneOf, pageQuery, words } from '../common.schema.js';

const degrees = (most: number) => {
  const error = `Expected degrees from -${String(most)} to ${String(most)}.`;
  return z.number({ error }).min(-most, { error }).max(most, { error });
};

export const facilitiesQuery = z.object({
  ...pageQuery,
  q: filter(200).meta({ description: 'Words of the name, best match first; one page.' }),
  region: filter(60),
  setting: filter(64),
  jurisdiction: filter(64),
});
export type FacilitiesQuery = z.output<typeof facilitiesQuery>;

export const codeParams = z.object({ code: z.string().trim().min(1).max(64) });
export type CodeParams = z.output<typeof codeParams>;

export const maintenanceBody = z.strictObject({
  until: instant,
  reason: z
    .string({ error: 'Say why, in a sentence.' })
    .trim()
    .min(1, { error: 'Say why, in a sentence.' })
    .max(500, { error: 'Shorten it to at most 500 characters.' }),
});
export type MaintenanceBody = z.output<typeof maintenanceBody>;

export const newFacilityBody = z.strictObject({
  code: z.string({ error: 'Expected a code, like LEI.' }).regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, {
    error: 'Expected a code of letters, digits and hyphens, like LEI.',
  }),
  name: nameSchema,
  setting: oneOf(FACILITY_SETTINGS),
  regionCode: regionCodeSchema,
  population: oneOf(POPULATIONS).default('unknown'),
  operator: words(200).nullish(),
  postcode: words(10).nullish(),
  lat: degrees(90).nullish(),
  lon: degrees(180).nullish(),
  source: words(2_000).default('entered by hand'),
});
export type NewFacilityBody = z.output<typeof newFacilityBody>;

/** The code stays. */
export const facilityBody = newFacilityBody.extend({ code: READ_ONLY, jurisdiction: READ_ONLY });
export const facilityChanges = changesOf(facilityBody);
