import { z } from 'zod';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { FacilityRecord } from '../../api/directory/facility-list.repository.js';
import { type NewFacilityBody, newFacilityBody } from '../../api/directory/facility.schema.js';
import type { FieldNames } from '../responder/try-fields.js';

export const newPlaceForm = newFacilityBody.omit({ lat: true, lon: true });
export type NewPlaceForm = z.output<typeof newPlaceForm>;
export const placeForm = newPlaceForm.omit({ code: true });
export type PlaceForm = z.output<typeof placeForm>;

export const PLACE_FIELDS: FieldNames = {
  code: { id: 'code', label: 'Code' },
  name: { id: 'name', label: 'Name' },
  setting: { id: 'setting', label: 'Kind' },
  regionCode: { id: 'regionCode', label: 'Region' },
  population: { id: 'population', label: 'Who is held there' },
  operator: { id: 'operator', label: 'Run by' },
  postcode: { id: 'postcode', label: 'Postcode' },
  source: { id: 'source', label: 'Where this is published' },
};

/** The place as the form says; where it lies on the map stays. */
export function withPlace({ lat, lon }: FacilityRecord, form: PlaceForm): Omit<NewFacilityBody, 'code'> {
  return { ...form, lat, lon };
}

/** The place as the form would have typed it. */
export function typedPlace({
  name,
  setting,
  regionCode,
  population,
  operator,
  postcode,
  source,
}: FacilityRecord): TypedForm {
  return {
    ...{ name, setting, regionCode, population, source },
    ...(operator === null ? {} : { operator }),
    ...(postcode === null ? {} : { postcode }),
  };
}

const filter = z
  .string()
  .max(64)
  .transform((text) => (text === '' ? undefined : text))
  .optional()
  .catch(undefined);
export const placesQuerySchema = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  ...{ region: filter, setting: filter },
  cursor: z.string().max(200).optional(),
});
export type PlacesQuery = z.output<typeof placesQuerySchema>;
