import { z } from 'zod';
import { DRILL_ENDS, DRILL_STATES } from '../../../../escalation/drill/drill.js';
import { at, channel, count, id, regionCode, text } from './common.answers.js';
import { messageStatus } from './message.answers.js';

const summary = {
  id,
  regionCode,
  startedAt: at,
  endsAt: at.meta({ description: 'When it is over by itself.' }),
  endedAt: at.optional(),
  endReason: z.enum(DRILL_ENDS).optional(),
  startedBy: text.meta({ description: 'As the log names them.' }),
  counts: z
    .strictObject({
      answered: count,
      delivered: count,
      sent: count,
      waiting: count,
      never: count.meta({ description: 'Something was to be sent, and nothing left.' }),
      notAsked: count,
    })
    .meta({ description: 'Everybody of the audience is counted once, by the best that is known.' }),
};

export const drillSummary = z.strictObject(summary).meta({ id: 'DrillSummary' });

export const drill = z
  .strictObject({
    ...summary,
    people: z.array(
      z.strictObject({
        responder: z.strictObject({ id, name: text }),
        status: z.enum(DRILL_STATES),
        reason: text.optional().meta({ description: 'Why this person was not asked.' }),
        answeredAt: at.optional(),
        answeredVia: z.enum(['sms', 'voice']).optional(),
        messages: z.array(
          z.strictObject({
            id,
            channel,
            status: messageStatus,
            failure: z.strictObject({ code: text }).optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Drill', description: 'A test of the whole way. It is no incident, and no statistic knows of it.' });
