import { z } from 'zod';
import { OVERRIDE_KINDS } from '../../../../directory/duty-plan.js';
import { RESPONDER_STATUSES } from '../../../../directory/person.js';
import { SWAP_STATUSES } from '../../../../directory/swap.js';
import { RESPONDER_ROLES } from '../../../../directory/responder-role.js';
import { JURISDICTIONS } from '../../../../directory/region-register.js';
import { FACILITY_SETTINGS, POPULATIONS } from '../../../../directory/facility-values.js';
import { at, channel, count, id, language, regionCode, text } from './common.answers.js';

export const responderRole = z.enum(RESPONDER_ROLES).meta({ id: 'ResponderRole' });
export const facilitySetting = z.enum(FACILITY_SETTINGS).meta({ id: 'FacilitySetting' });

export const region = z
  .strictObject({
    code: text,
    name: text,
    names: z.record(language, text).meta({ description: 'In each language.' }),
    neighbours: z.array(text),
    maintenance: z
      .strictObject({ since: at, until: at })
      .optional()
      .meta({ description: 'Nobody of the region is paged until then.' }),
  })
  .meta({ id: 'Region' });

export const facility = z
  .strictObject({
    code: text,
    name: text,
    setting: facilitySetting,
    jurisdiction: z.enum(JURISDICTIONS),
    regionCode,
    population: z.enum(POPULATIONS),
    operator: text.nullable(),
    postcode: text.nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    source: text,
  })
  .meta({ id: 'Facility' });

const contactMethod = z
  .strictObject({
    id,
    channel,
    address: text.meta({ description: 'Masked.' }),
    verifiedAt: at.optional(),
    optedOutAt: at.optional(),
    failingSince: at.optional(),
    checkSince: at.optional().meta({ description: 'Nobody knows since then whether it still reaches the person.' }),
    checkAskedAt: at.optional().meta({ description: 'The person was asked to confirm it.' }),
  })
  .meta({ id: 'ContactMethod', description: 'Only a verified one is ever paged.' });

export const codeSent = z
  .strictObject({
    channel,
    address: text.meta({ description: 'Masked.' }),
    until: at.meta({ description: 'The digits work until then.' }),
  })
  .meta({ id: 'CodeSent' });

export const confirmLink = z
  .strictObject({
    link: z.url(),
    until: at.meta({ description: 'The link opens until then.' }),
    sentBy: channel.optional().meta({ description: 'By which the owner was sent it. Absent: there is no other way.' }),
  })
  .meta({ id: 'ConfirmLink' });

export const responder = z
  .strictObject({
    id,
    name: text,
    email: text.optional().meta({ description: 'Masked.' }),
    phone: text.optional().meta({ description: 'Masked.' }),
    language,
    regionCode,
    roles: z.array(responderRole),
    groupIds: z.array(id),
    status: z.enum(RESPONDER_STATUSES).meta({ id: 'ResponderStatus' }),
    contactMethods: z.array(contactMethod),
    rules: z
      .array(z.strictObject({ channel, delaySeconds: count }))
      .meta({ description: 'Those that hold: the person’s own, else the defaults.' }),
    quietHours: z.strictObject({ from: text, to: text, timeZone: text }).optional(),
    maxAlertsPerWeek: z.int().optional(),
    notOnBankHolidays: z.boolean(),
    conflictFacilityCodes: z.array(text).meta({ description: 'Places for which the person must not be asked.' }),
    createdAt: at,
  })
  .meta({ id: 'Responder' });

export const group = z
  .strictObject({ id, name: text, regionCode, memberIds: z.array(id), createdAt: at })
  .meta({ id: 'Group' });

const turns = { participantIds: z.array(id), startsOn: text };
const rotation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daily'), handoverAt: text, ...turns }),
  z.strictObject({
    kind: z.literal('weekly'),
    handoverAt: z.strictObject({ weekday: z.int().min(1).max(7), time: text }),
    ...turns,
  }),
  z.strictObject({ kind: z.literal('custom'), handoverAt: z.strictObject({ everyHours: z.int() }), ...turns }),
]);

const layer = z
  .strictObject({
    name: text.nullable(),
    rotation,
    hours: z
      .strictObject({ from: text, to: text, weekdays: z.array(z.int().min(1).max(7)).nullable() })
      .nullable()
      .meta({ description: 'When the layer holds; null: day and night.' }),
  })
  .meta({ id: 'Layer', description: 'Puts one person on duty, at the same time as the others.' });

export const rota = z
  .strictObject({
    id,
    name: text,
    groupId: id.nullable(),
    regionCode: regionCode.nullable(),
    timeZone: text,
    rotation,
    layers: z.array(layer),
    createdAt: at,
  })
  .meta({ id: 'Rota' });

export const duty = z.strictObject({ responderIds: z.array(id), until: at }).meta({ id: 'Duty' });

export const shift = z.strictObject({ from: at, to: at, responderIds: z.array(id) }).meta({ id: 'Shift' });

export const override = z
  .strictObject({
    id,
    from: at,
    to: at,
    kind: z.enum(OVERRIDE_KINDS).meta({ id: 'OverrideKind' }),
    responderId: id,
    insteadOfId: id.nullable(),
  })
  .meta({ id: 'Override' });

export const schedule = z
  .strictObject({
    id,
    name: text,
    from: at,
    to: at,
    imported: z.boolean().meta({ description: 'Made from a calendar.' }),
    layers: z.array(layer),
    shifts: z.array(z.strictObject({ from: at, to: at, responderId: id })),
  })
  .meta({ id: 'TemporarySchedule' });

export const imported = z
  .strictObject({
    added: count,
    changed: count,
    removed: count,
    unchanged: count,
    problems: z.array(z.strictObject({ line: count, problem: text })),
  })
  .meta({ id: 'CalendarImport', description: 'Events of the calendar; what is wrong is told by line.' });

export const swap = z
  .strictObject({
    id,
    from: at,
    to: at,
    responderId: id,
    status: z.enum(SWAP_STATUSES).meta({ id: 'SwapStatus' }),
    takenById: id.nullable(),
    takenAt: at.nullable(),
  })
  .meta({ id: 'Swap' });

const feedFields = { id, firstNames: z.boolean(), createdAt: at };
export const feed = z.strictObject(feedFields).meta({ id: 'CalendarFeed' });
export const newFeed = z
  .strictObject({ ...feedFields, url: text.meta({ description: 'The address; told this once.' }) })
  .meta({ id: 'NewCalendarFeed' });

export const leave = z.strictObject({ id, from: at, to: at }).meta({ id: 'Leave' });
