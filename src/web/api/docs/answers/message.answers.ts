import { z } from 'zod';
import { MESSAGE_STATUSES } from '../../../../delivery/message-status.js';
import { MESSAGE_TEMPLATES, NOTICE_TEMPLATES } from '../../../../delivery/message.js';
import { at, channel, count, id, regionCode, text } from './common.answers.js';

/** `stopped` is absent while texts leave. */
export const sending = z
  .strictObject({
    sms: z.strictObject({
      stopped: z.strictObject({ at, by: text.meta({ description: 'As the log names them.' }) }).optional(),
    }),
  })
  .meta({ id: 'Sending' });

export const messageStatus = z.enum(MESSAGE_STATUSES).meta({ id: 'MessageStatus' });

export const message = z
  .strictObject({
    id,
    incident: text.nullable().meta({ description: 'Reference.' }),
    regionCode: regionCode.nullable(),
    alertId: id.nullable(),
    responder: z.strictObject({ id, name: text }),
    channel,
    template: z.enum([...MESSAGE_TEMPLATES, ...NOTICE_TEMPLATES]).meta({ id: 'MessageTemplate' }),
    status: messageStatus,
    attempts: count,
    provider: text.optional(),
    providerId: text.optional(),
    dueAt: at,
    queuedAt: at,
    handedOffAt: at.optional(),
    sentAt: at.optional(),
    deliveredAt: at.optional(),
    failure: z.strictObject({ code: text, reason: text }).optional(),
    possibleDuplicate: z.boolean(),
    carriedBy: id.optional().meta({ description: 'The message that named this alert; this one did not leave.' }),
  })
  .meta({ id: 'Message', description: 'One try to reach one person by one channel; never the words or the address.' });
