import { Controller, Get, Post } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { Caller, Requires } from '../../../access/route-access.js';
import type { DeliveryFigure } from '../../../delivery/figures/delivery-figures.js';
import { ReadDeliveryFigures } from '../../../delivery/figures/read-delivery-figures.service.js';
import { RetryMessageService } from '../../../delivery/retry-message.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { readCursor, toPage } from '../cursor.js';
import { type FiguresQuery, figuresQuery, type MessagesQuery, messagesQuery } from './messages.schema.js';
import { type MessageRecord, ReadMessages } from './read-messages.repository.js';

/** The log of messages: what was tried, and what became of it. */
@Controller('api/v1/messages')
export class MessagesController {
  constructor(
    private readonly reading: ReadMessages,
    private readonly access: RequireAccessService,
    private readonly retrying: RetryMessageService,
    private readonly counting: ReadDeliveryFigures,
  ) {}

  @Get()
  @Requires('message.read')
  async list(@ZodQuery(messagesQuery) query: MessagesQuery, @Caller() caller: Principal) {
    const rows = await this.reading.list(query, caller.regionCodes, readCursor(query.cursor));
    const page = toPage(rows, query.limit, ({ queuedAt, id }) => ({ at: queuedAt, id }));
    return { ...page, items: page.items.map(toMessageView) };
  }

  @Get('figures')
  @Requires('message.read')
  async figures(@ZodQuery(figuresQuery) { window }: FiguresQuery, @Caller() caller: Principal) {
    const { items, ...times } = await this.counting.read(window, caller.regionCodes);
    return { window, ...times, items: items.map(toFigureView) };
  }

  @Get(':id')
  @Requires('message.read')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return toMessageView(await this.find(id, caller, 'message.read'));
  }

  /** A new message to the same person by the same channel. */
  @Post(':id/retry')
  @Requires('message.retry')
  async retry(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.find(id, caller, 'message.retry');
    const again = await this.retrying.retry(id, caller.actor);
    return toMessageView(await this.find(again, caller, 'message.retry'));
  }

  private async find(id: string, caller: Principal, action: Action): Promise<MessageRecord> {
    const message = await this.reading.byId(id);
    if (message === null) throw notFound('message');
    const { incidentId, regionCode } = message;
    // As in the list: what belongs to no incident is for who looks after all regions.
    if (incidentId === null && caller.regionCodes.length > 0) throw notFound('message');
    await this.access.require(caller, action, { regionCode, ...(incidentId === null ? {} : { incidentId }) });
    return message;
  }
}

function toMessageView({ failureCode, failureReason, incidentId: _, ...message }: MessageRecord) {
  const failure = failureCode === null ? null : { code: failureCode, reason: failureReason ?? '' };
  const optional = ['provider', 'providerId', 'handedOffAt', 'sentAt', 'deliveredAt', 'failure', 'carriedBy'];
  return without({ ...message, failure }, optional);
}

function toFigureView(figure: DeliveryFigure) {
  return without(figure, ['provider', 'prefix', 'silent', 'medianReceiptSeconds', 'p95ReceiptSeconds']);
}

/** What is null among the optional fields is left out. */
function without(record: object, optional: readonly string[]) {
  const present = Object.entries(record).filter(([name, value]) => value !== null || !optional.includes(name));
  return Object.fromEntries(present);
}
