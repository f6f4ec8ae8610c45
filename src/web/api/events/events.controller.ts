import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { keyOf } from '../../../access/api-key-text.js';
import { AuthenticateKeyService } from '../../../access/authenticate-key.service.js';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { JournalFeedService } from '../../../journal/journal-feed.service.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { invalid } from '../../../kernel/app-error.js';
import { ZodQuery } from '../../../platform/http/zod-body.js';
import { EntryStream } from './entry-stream.js';
import { entryNumber, type EventsQuery, eventsQuery } from './events.schema.js';
import { maySeeEntry } from './may-see-entry.js';

/** The log as it is written, for programs that follow it. */
@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly feed: JournalFeedService,
    private readonly journal: ReadJournal,
    private readonly keys: AuthenticateKeyService,
  ) {}

  /** `Last-Event-ID` goes before `?after=`: a reader that comes back repeats the address it began with. */
  @Get()
  @Requires('incident.read')
  async follow(
    @ZodQuery(eventsQuery) { after }: EventsQuery,
    @Caller() caller: Principal,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const from = lastEventId(request) ?? after ?? (await this.journal.head());
    const key = keyOf(request.headers.authorization);
    const stream = new EntryStream(response, this.feed, {
      after: from,
      mayRead: (entry) => maySeeEntry(caller, entry),
      isWelcome: async () => key !== null && (await this.keys.authenticate(key)) !== null,
    });
    if (request.method === 'HEAD') response.end();
    else stream.start();
  }
}

function lastEventId(request: Request): number | null {
  const text = request.get('last-event-id');
  if (text === undefined || text === '') return null;
  const reading = entryNumber.safeParse(text);
  if (reading.success) return reading.data;
  throw invalid('invalid_request', 'Last-Event-ID', 'Expected the number of an entry, as the stream gave it in `id`.');
}
