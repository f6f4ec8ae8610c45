import { z } from 'zod';
import { FIGURE_WINDOW_NAMES } from '../../../delivery/figures/delivery-figures.js';
import { MESSAGE_STATUSES } from '../../../delivery/message-status.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { filter, oneOf, pageQuery } from '../common.schema.js';

export const messagesQuery = z.object({
  ...pageQuery,
  status: oneOf(MESSAGE_STATUSES).optional(),
  channel: oneOf(CHANNELS).optional(),
  incident: filter(40).meta({ description: 'The reference of an incident, or its id.' }),
});
export type MessagesQuery = z.output<typeof messagesQuery>;

export const figuresQuery = z.object({
  window: z
    .enum(FIGURE_WINDOW_NAMES, { error: `Expected one of: ${FIGURE_WINDOW_NAMES.join(', ')}.` })
    .default('day')
    .meta({ description: 'Messages queued in the last hour, 24 hours, 7 days or 30 days.' }),
});
export type FiguresQuery = z.output<typeof figuresQuery>;
