import { Injectable } from '@nestjs/common';
import type { Incident } from '../../../incident/incident.js';
import { isHeldBack } from '../../../incident/held-back.js';
import { notFound } from '../../../kernel/app-error.js';
import { LogExtras } from '../log/log-extras.service.js';
import { IncidentBook } from '../records/incident-book.repository.js';
import { Names } from '../records/names.repository.js';
import { regionName, whereWords } from '../words/place-words.js';
import { cameWords } from '../words/value-words.js';
import type { IncidentHead, SameEvent } from './incident.view.js';

export interface FoundIncident {
  readonly incident: Incident;
  readonly head: IncidentHead;
}

/** One incident and what every page about it says at its top. */
@Injectable()
export class IncidentHeads {
  constructor(
    private readonly book: IncidentBook,
    private readonly extras: LogExtras,
    private readonly names: Names,
  ) {}

  /** 404 when there is none. */
  async find(ref: string): Promise<FoundIncident> {
    const incident = await this.book.byRef(ref);
    if (incident === null) throw notFound('incident');
    const [places, ways, unread, child] = await Promise.all([
      this.extras.places([incident]),
      this.book.reportWays(incident.id),
      this.book.unreadCount(incident.id),
      this.book.childReported(incident.id),
    ]);
    const nameOf = await this.names.of(ways.flatMap(({ takenById }) => takenById ?? []));
    const head: IncidentHead = {
      ref: incident.ref,
      place: places.get(incident.id) ?? 'Place not known',
      placeCode: incident.facilityCode,
      setting: incident.setting,
      region: regionName(incident.regionCode),
      status: incident.status,
      verification: incident.verificationStatus,
      nok: incident.nokStatus,
      reports: ways.length,
      came: ways.map(({ channel, takenById }) => cameWords(channel, takenById === null ? null : nameOf(takenById))),
      child,
      unread,
      held: isHeldBack(incident) ? incident.heldReason : null,
    };
    return { incident, head };
  }

  async same(incident: Incident): Promise<readonly SameEvent[]> {
    const near = await this.book.near(incident);
    return near.map(({ kind, incident: other }) => ({
      kind,
      ref: other.ref,
      where: whereWords(other),
      createdAt: other.createdAt,
    }));
  }
}
