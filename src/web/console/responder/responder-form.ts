import { z } from 'zod';
import { responderSchema } from '../../../directory/responder.schema.js';
import { NO_WISHES, type ResponderInput, type ResponderRecord } from '../../../directory/responder-record.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { FieldNames } from './try-fields.js';

export const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** What the form of a person asks for, checked as in the API. */
const profile = responderSchema.pick({
  name: true,
  regionCode: true,
  language: true,
  roles: true,
  groupIds: true,
  quietHours: true,
  maxAlertsPerWeek: true,
  notOnBankHolidays: true,
});
type Profile = z.output<typeof profile>;

const fields = z.object({
  ...{ name: z.string().optional(), regionCode: z.string().optional(), language: z.string().optional() },
  ...{ roles: several.optional(), groupIds: several.optional() },
  ...{ quietFrom: z.string().optional(), quietTo: z.string().optional() },
  ...{ maxAlertsPerWeek: z.string().trim().optional(), notOnBankHolidays: z.literal('yes').optional() },
});

export const profileForm = fields.transform(toProfile).pipe(profile);
export type ProfileForm = Profile;

/** Of somebody new, with how they are reached. */
export const newPersonForm = fields
  .extend({ email: z.string().optional(), phone: z.string().optional() })
  .transform(({ email, phone, ...rest }): object => ({ ...toProfile(rest), email, phone }))
  .pipe(profile.extend({ email: responderSchema.shape.email, phone: responderSchema.shape.phone }));
export type NewPersonForm = z.output<typeof newPersonForm>;

function toProfile(form: z.output<typeof fields>): object {
  const { quietFrom, quietTo, maxAlertsPerWeek, roles = [], groupIds = [], notOnBankHolidays, ...rest } = form;
  const quiet =
    quietFrom === undefined && quietTo === undefined ? {} : { quietHours: { from: quietFrom, to: quietTo } };
  const most = maxAlertsPerWeek === undefined ? {} : { maxAlertsPerWeek: numberOf(maxAlertsPerWeek) };
  return { ...rest, ...quiet, ...most, roles, groupIds, notOnBankHolidays: notOnBankHolidays === 'yes' };
}

/** What is no number stays as it was typed, and is refused as such. */
function numberOf(text: string): number | string {
  return /^\d{1,9}$/u.test(text) ? Number(text) : text;
}

/** The person as the form says, everything else as it is. Their own time zone stays. */
export function withProfile(present: ResponderRecord, form: Profile): ResponderInput {
  const { quietHours, maxAlertsPerWeek, ...rest } = form;
  const timeZone = present.quietHours?.timeZone;
  const quiet =
    quietHours === null || quietHours === undefined
      ? null
      : { ...quietHours, ...(timeZone === undefined ? {} : { timeZone }) };
  return {
    ...asItIs(present),
    ...rest,
    quietHours: quiet,
    maxAlertsPerWeek: maxAlertsPerWeek ?? null,
  };
}

/** What is to be written where nothing changes. The masked addresses stand for those that are kept. */
export function asItIs(present: ResponderRecord): ResponderInput {
  const { id: _id, createdAt: _at, contactMethods, ...rest } = present;
  const maskOf = (...channels: readonly string[]): string | null =>
    contactMethods.find(({ channel }) => channels.includes(channel))?.address ?? null;
  return { ...rest, email: maskOf('email'), phone: maskOf('sms', 'voice') };
}

/** Somebody new as the form says. */
export function newInput({ email, phone, quietHours, maxAlertsPerWeek, ...rest }: NewPersonForm): ResponderInput {
  return {
    ...{ ...NO_WISHES, ...rest, status: 'active' },
    ...{ email: email ?? null, phone: phone ?? null },
    ...{ quietHours: quietHours ?? null, maxAlertsPerWeek: maxAlertsPerWeek ?? null },
  };
}

/** The person as the form would have typed them. */
export function typedOf(person: ResponderRecord): TypedForm {
  const { name, regionCode, language, roles, groupIds, quietHours, maxAlertsPerWeek, notOnBankHolidays } = person;
  return {
    ...{ name, regionCode, language, roles, groupIds },
    ...(quietHours === null ? {} : { quietFrom: quietHours.from, quietTo: quietHours.to }),
    ...(maxAlertsPerWeek === null ? {} : { maxAlertsPerWeek: String(maxAlertsPerWeek) }),
    ...(notOnBankHolidays ? { notOnBankHolidays: 'yes' } : {}),
  };
}

export const PROFILE_FIELDS: FieldNames = {
  name: { id: 'name', label: 'Name' },
  phone: { id: 'phone', label: 'Number' },
  email: { id: 'email', label: 'E-mail' },
  regionCode: { id: 'regionCode', label: 'Region' },
  language: { id: 'language', label: 'Language' },
  roles: { id: 'roles', label: 'What they could do' },
  groupIds: { id: 'groupIds', label: 'Groups' },
  maxAlertsPerWeek: { id: 'maxAlertsPerWeek', label: 'Most alerts a week' },
  'quietHours.from': { id: 'quietFrom', label: 'Not from' },
  'quietHours.to': { id: 'quietTo', label: 'Not until' },
  quietHours: { id: 'quietFrom', label: 'Quiet hours' },
};
