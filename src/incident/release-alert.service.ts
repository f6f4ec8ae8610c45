import { ReleaseRequest } from './release-request.js';
import { ReleaseRecords } from './release-records.service.js';
import { Injectable } from '@nestjs/common';
import { AppError, conflict, notFound } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { assertCanBecome, lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { releaseGate, type ShutGate } from './gates.js';
import type { Incident } from './incident.js';
import type { AlertLevel } from './incident-values.js';
import { Incidents, type PendingRelease } from './incidents.repository.js';

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
