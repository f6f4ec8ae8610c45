import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { render } from 'preact-render-to-string';
import type { Observable } from 'rxjs';
import type { Principal } from '../../access/principal.js';
import { Caller } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type EventsQuery, eventsQuery } from './console.schema.js';
import { EntryItem } from './log/entry-item.js';
import { callsPeople } from './log/calls-people.js';
import type { EntryView } from './log/entry.view.js';
import { FollowLogService } from './log/follow-log.service.js';

/** `/console/events`: the log as it grows, for pages that are open. */
@Controller('console/events')
export class EventsController {
  constructor(
    private readonly follow: FollowLogService,
    private readonly access: IncidentAccess,
    private readonly clock: Clock,
  ) {}

  /** Ends by itself after a while; the browser comes back with the last number it saw, and signs in again by its cookie. */
  @Sse()
  async events(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(eventsQuery) { after, incident }: EventsQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<Observable<MessageEvent>> {
    const only = incident === undefined ? null : await this.access.find(incident, caller, 'incident.read');
    const seen = Number(lastEventId ?? after ?? 0);
    return this.follow.follow(
      Number.isSafeInteger(seen) && seen > 0 ? seen : 0,
      { incidentId: only?.id ?? null, regionCodes: caller.regionCodes },
      (entry) => this.toMessage(entry, frame, only === null),
    );
  }

  private toMessage(entry: EntryView, frame: PageFrame, withRef: boolean): MessageEvent {
    const html = render(<EntryItem frame={frame} entry={entry} now={this.clock.now()} withRef={withRef} />);
    return { id: String(entry.seq), type: 'entry', data: { seq: entry.seq, html, calls: callsPeople(entry) } };
  }
}
