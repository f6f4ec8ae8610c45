import { z } from 'zod';
import { groupSchema } from '../../../directory/group.schema.js';
import { RESPONDER_STATUSES } from '../../../directory/person.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { responderSchema } from '../../../directory/responder.schema.js';
import { rotaOverrideSchema, rotaSchema } from '../../../directory/rota.schema.js';
import { leaveSchema, rotaScheduleSchema, rotaSwapSchema } from '../../../directory/schedule.schema.js';
import { changesOf } from '../changes.js';
import { READ_ONLY, filter, idParams, instant, oneOf, pageQuery } from '../common.schema.js';

export const respondersQuery = z.object({
  ...pageQuery,
  region: filter(60),
  group: z.guid({ error: 'Expected the id of a group.' }).optional(),
  role: oneOf(RESPONDER_ROLES).optional(),
  status: oneOf(RESPONDER_STATUSES).optional(),
  q: filter(120),
});
export type RespondersQuery = z.output<typeof respondersQuery>;

export const newResponderBody = responderSchema;
export const responderBody = responderSchema.extend({ id: READ_ONLY, contactMethods: READ_ONLY, createdAt: READ_ONLY });
export const responderChanges = changesOf(responderBody);

export const groupsQuery = z.object({ ...pageQuery, region: filter(60) });
export type GroupsQuery = z.output<typeof groupsQuery>;

export const newGroupBody = groupSchema;
export const groupBody = groupSchema.extend({ id: READ_ONLY, createdAt: READ_ONLY });
export const groupChanges = changesOf(groupBody);

export const rotasQuery = groupsQuery;
export const rotaBody = rotaSchema;
export type RotaBody = z.output<typeof rotaBody>;
const READ_BY_ROTA = { id: READ_ONLY, regionCode: READ_ONLY, createdAt: READ_ONLY };
export const rotaChanges = changesOf(rotaSchema.in.extend(READ_BY_ROTA));

export const overrideBody = rotaOverrideSchema;
export type OverrideBody = z.output<typeof overrideBody>;
export const overrideParams = idParams.extend({ overrideId: idParams.shape.id });
export type OverrideParams = z.output<typeof overrideParams>;

export const scheduleBody = rotaScheduleSchema;
export type ScheduleBody = z.output<typeof scheduleBody>;
export const scheduleParams = idParams.extend({ scheduleId: idParams.shape.id });
export type ScheduleParams = z.output<typeof scheduleParams>;

export const calendarBody = z.object({
  calendar: z
    .string({ error: 'Expected the text of a calendar (.ics).' })
    .min(1, { error: 'Expected the text of a calendar (.ics).' })
    .meta({
      description:
        'iCalendar (RFC 5545). Each event is a shift of whom it names: ATTENDEE, or where it has none an address or id in SUMMARY or DESCRIPTION.',
    }),
});
export type CalendarBody = z.output<typeof calendarBody>;

export const swapBody = rotaSwapSchema;
export type SwapBody = z.output<typeof swapBody>;
export const takeBody = z
  .object({
    responderId: rotaSwapSchema.shape.responderId.meta({ description: 'Who takes it over. Left out: the caller.' }),
  })
  .default({});
export type TakeBody = z.output<typeof takeBody>;
export const swapParams = idParams.extend({ swapId: idParams.shape.id });
export type SwapParams = z.output<typeof swapParams>;

export const leaveBody = leaveSchema;
export type LeaveBody = z.output<typeof leaveBody>;
export const leaveParams = idParams.extend({ leaveId: idParams.shape.id });
export type LeaveParams = z.output<typeof leaveParams>;

export const feedParams = idParams.extend({ feedId: idParams.shape.id });
export type FeedParams = z.output<typeof feedParams>;
export const groupFeedBody = z.object({
  firstNames: z.boolean({ error: 'Expected true or false.' }).default(false).meta({
    description: 'Whether the calendar says who is on duty, by first names. Whoever has the address reads it.',
  }),
});
export type GroupFeedBody = z.output<typeof groupFeedBody>;

export const dutyQuery = z.object({ at: instant.optional() });
export type DutyQuery = z.output<typeof dutyQuery>;

const MOST_SHIFTS = 500;
const mostShifts = `Expected a whole number from 1 to ${String(MOST_SHIFTS)}.`;
export const shiftsQuery = z
  .object({
    from: instant.optional(),
    to: instant.optional(),
    limit: z.coerce
      .number({ error: mostShifts })
      .int({ error: mostShifts })
      .min(1, { error: mostShifts })
      .max(MOST_SHIFTS, { error: mostShifts })
      .default(MOST_SHIFTS),
    cursor: z.string().max(200).optional(),
  })
  .meta({ description: 'From now on for two weeks, unless said otherwise; at most 92 days.' });
export type ShiftsQuery = z.output<typeof shiftsQuery>;
