import { Injectable } from '@nestjs/common';
import { AppError, conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { assertCanBecome, lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { releaseGate, type ShutGate } from './gates.js';
import type { Incident } from './incident.js';
import { releasedFact } from './incident-facts.js';
import type { AlertLevel } from './incident-values.js';
import { Incidents, type PendingRelease } from './incidents.repository.js';

export interface ReleaseRequest {
  readonly level: AlertLevel;
  /** The caller says that this is the second look. Without it a second person's call counts as one all the same. */
  readonly confirm?: boolean | undefined;
  readonly note?: string | undefined;
}

export type ReleaseResult =
  | { readonly state: 'released'; readonly level: AlertLevel }
  | { readonly state: 'pending'; readonly level: AlertLevel; readonly confirmationsNeeded: 1 };

/** The only way from an incident to the people of a region. The gate decides; a second coordinator where it says so. */
@Injectable()
export class ReleaseAlertService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly records: ReleaseRecords,
  ) {}

  /** 409 with the gate's reason while it is shut, or when the same person calls twice where two are needed. */
  async release(ref: string, request: ReleaseRequest, by: DecisionMaker): Promise<ReleaseResult> {
    return this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const gate = releaseGate(incident, request.level);
      if (gate.state === 'shut') throw gateShut(gate);
      const pending = await this.incidents.pendingRelease(tx, incident.id);
      if (gate.state === 'open') return this.releaseNow(tx, incident, request, pending, by);
      return this.twoPeople(tx, incident, request, pending, by);
    });
  }

  /** A second coordinator says no: nothing is sent, the first may ask again. */
  async decline(ref: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const pending = await this.incidents.pendingRelease(tx, incident.id);
      if (pending === null) throw notFound('release that waits');
      await this.records.decline(tx, incident, pending, by);
    });
  }

  private async twoPeople(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    pending: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<ReleaseResult> {
    if (pending?.level === request.level) {
      if (pending.requestedBy !== by.personId) return this.releaseNow(tx, incident, request, pending, by);
      if (request.confirm === true) throw needsAnother();
      return { state: 'pending', level: request.level, confirmationsNeeded: 1 };
    }
    if (request.confirm === true) {
      throw conflict('nothing_to_confirm', 'Nobody has asked for this level yet. Ask for it first, without confirm.');
    }
    await this.records.request(tx, incident, request, pending, by);
    return { state: 'pending', level: request.level, confirmationsNeeded: 1 };
  }

  private async releaseNow(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    pending: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<ReleaseResult> {
    if (incident.status !== 'responding') assertCanBecome(incident, 'responding');
    await this.records.released(tx, incident, request, pending, by);
    return { state: 'released', level: request.level };
  }
}

function gateShut(gate: ShutGate): AppError {
  return conflict(gate.code, `${gate.reason} ${gate.opensWhen}`);
}

function needsAnother(): AppError {
  return conflict('second_coordinator_required', 'It must be a second coordinator: you asked for it yourself.');
}

/** What a release writes: its own row, the incident, the log, and the fact that starts the runs. */
@Injectable()
export class ReleaseRecords {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async request(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    before: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    if (before !== null) await this.incidents.endRelease(tx, before.id, { state: 'superseded', by: by.personId, at });
    await this.add(tx, incident, request, 'pending', by);
    await this.log(tx, 'incident.release_requested', incident, request.level, by);
  }

  async released(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    pending: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    const confirms = pending?.level === request.level;
    if (pending !== null) {
      const state = confirms ? 'released' : 'superseded';
      await this.incidents.endRelease(tx, pending.id, { state, by: by.personId, at });
    }
    const releaseId = confirms ? pending.id : await this.add(tx, incident, request, 'released', by);
    await this.incidents.update(tx, incident.id, { status: 'responding', alertLevel: request.level }, at);
    await this.log(tx, 'incident.released', incident, request.level, by);
    await this.outbox.add(tx, [releasedFact(incident.id, releaseId)]);
  }

  async decline(tx: Tx, incident: Incident, pending: PendingRelease, by: DecisionMaker): Promise<void> {
    await this.incidents.endRelease(tx, pending.id, { state: 'declined', by: by.personId, at: this.clock.now() });
    await this.log(tx, 'incident.release_declined', incident, pending.level, by);
  }

  private async add(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    state: 'pending' | 'released',
    by: DecisionMaker,
  ): Promise<string> {
    const id = this.ids.next();
    await this.incidents.addRelease(tx, {
      id,
      incidentId: incident.id,
      level: request.level,
      state,
      requestedBy: by.personId,
      requestedAt: this.clock.now(),
      note: request.note ?? null,
    });
    return id;
  }

  private async log(tx: Tx, kind: string, incident: Incident, level: AlertLevel, by: DecisionMaker): Promise<void> {
    await this.journal.append(tx, {
      kind,
      actor: by.actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { level, verification: incident.verificationStatus, personId: by.personId },
    });
  }
}
