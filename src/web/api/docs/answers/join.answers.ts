import { z } from 'zod';
import { JOIN_CHANNELS, JOIN_STATUSES } from '../../../../directory/joining/join-request.js';
import { RESPONDER_STATUSES } from '../../../../directory/person.js';
import { RESPONDER_ROLES } from '../../../../directory/responder-role.js';
import { at, count, id, language, regionCode, text } from './common.answers.js';

const summary = {
  id,
  status: z.enum(JOIN_STATUSES).meta({ description: 'Nobody looks at an offer that is `unconfirmed`.' }),
  regionCode,
  groupId: id.optional(),
  language,
  roles: z.array(z.enum(RESPONDER_ROLES)),
  createdAt: at,
  confirmedAt: at.optional().meta({ description: 'When its owner showed the first number or address to be theirs.' }),
  postponedUntil: at.optional(),
  decidedAt: at.optional(),
  responderId: id.optional().meta({ description: 'Who they are in the list now.' }),
  vouches: count,
  vouchesMissing: count.meta({ description: 'So many different people have to vouch yet.' }),
};

export const joinSummary = z.strictObject(summary).meta({ id: 'JoinRequestSummary' });

export const joinRequest = z
  .strictObject({
    ...summary,
    consentAt: at.meta({ description: 'When they agreed to what we hold, and to be asked.' }),
    vouchedBy: z.array(id),
    name: text.optional(),
    languages: text.optional().meta({ description: 'Beside the one in which they are written to.' }),
    maxAlertsPerWeek: count.optional(),
    quietHours: z.strictObject({ from: text, to: text, timeZone: text }).optional(),
    startsAt: at.optional().meta({ description: 'They want a break first, until then.' }),
    about: text.optional().meta({ description: 'Their own words.' }),
    contacts: z.array(
      z.strictObject({
        channel: z.enum(JOIN_CHANNELS),
        address: text.meta({ description: 'Masked.' }),
        verifiedAt: at.optional(),
      }),
    ),
    samePeople: z
      .array(
        z.strictObject({
          regionCode,
          status: z.enum(RESPONDER_STATUSES),
          id: id.optional(),
          name: text.optional(),
        }),
      )
      .meta({
        description: 'People in the list with the same number or address; by name where they are the caller’s.',
      }),
  })
  .meta({ id: 'JoinRequest', description: 'Somebody offers to be asked.' });
