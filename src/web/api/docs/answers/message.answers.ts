import { z } from 'zod';
import { FAILURE_CLASSES } from '../../../../delivery/figures/failure-class.js';
import { FIGURE_WINDOW_NAMES } from '../../../../delivery/figures/delivery-figures.js';
import { MESSAGE_STATUSES } from '../../../../delivery/message-status.js';
import { MESSAGE_TEMPLATES, NOTICE_TEMPLATES } from '../../../../delivery/message.js';
import { at, channel, count, id, regionCode, text } from './common.answers.js';

/** `stopped` is absent while texts leave. */
export const sending = z
  .strictObject({
    sms: z.strictObject({
      stopped: z.strictObject({ at, by: text.meta({ description: 'As the log names them.' }) }).optional(),
      pausedUntil: at.optional().meta({ description: 'The provider asked for a pause.' }),
      waiting: count
        .optional()
        .meta({ description: 'Texts that are due and have not left; not those that are stopped by hand.' }),
      lastLeavesAt: at
        .optional()
        .meta({ description: 'About when the last of them leaves, by the pace of the senders.' }),
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

const seconds = z.int().min(0).optional();
const deliveryFigure = z
  .strictObject({
    channel,
    provider: text.optional().meta({ description: 'Absent: all of the channel.' }),
    prefix: text.optional().meta({
      description: 'Country and range of the numbers, or `other`: ranges of fewer than five people. Absent: all.',
    }),
    handedOff: count,
    delivered: count,
    failed: count,
    failures: z.partialRecord(z.enum(FAILURE_CLASSES), count).meta({ description: '`failed` by what was the matter.' }),
    silent: count.optional().meta({ description: 'Handed over, and no receipt of the end. Absent for e-mail.' }),
    medianReceiptSeconds: seconds.meta({ description: 'From hand-over to the receipt of delivery.' }),
    p95ReceiptSeconds: seconds,
  })
  .meta({ id: 'DeliveryFigure' });

export const deliveryFigures = z
  .strictObject({ window: z.enum(FIGURE_WINDOW_NAMES), since: at, until: at, items: z.array(deliveryFigure) })
  .meta({ id: 'DeliveryFigures', description: 'What became of the messages that were tried.' });
