import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { lockOpen } from './change-incident.js';
import { familyOnName } from './consents/consent.js';
import { Consents } from './consents/consents.repository.js';
import type { DecisionMaker } from './decision-maker.js';
import { type Gate, namingGate, publishGate } from './gates.js';
import type { Incident, IncidentChange } from './incident.js';
import type { NamingStatus, PublicState } from './incident-values.js';
import { Incidents } from './incidents.repository.js';

interface Planned {
  readonly gate: Gate;
  readonly from: string;
  readonly change: IncidentChange;
}

/** Naming and publication, both behind their gates. Withdrawal works at once (R4). */
@Injectable()
export class ChangePublicStateService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly consents: Consents,
    private readonly clock: Clock,
  ) {}

  /** 409 with the gate's reason while it is shut; the refusal stands in the log. */
  async publish(ref: string, to: PublicState, by: DecisionMaker): Promise<void> {
    await this.change(ref, by, 'incident.public_state_changed', to, (incident) => ({
      gate: publishGate(incident, to),
      from: incident.publicState,
      change: { publicState: to },
    }));
  }

  async setNaming(ref: string, to: NamingStatus, by: DecisionMaker): Promise<void> {
    await this.change(ref, by, 'incident.naming_changed', to, async (incident, tx) => {
      const family = familyOnName(await this.consents.ofIncident(tx, incident.id), this.clock.now());
      const unnamed = to !== 'family_agreed_public' && incident.publicState === 'named_with_consent';
      return {
        gate: namingGate(incident, to, family),
        from: incident.namingStatus,
        change: { namingStatus: to, ...(unnamed ? { publicState: 'place_and_date' as const } : {}) },
      };
    });
  }

  private async change(
    ref: string,
    by: DecisionMaker,
    kind: JournalKind,
    to: string,
    plan: (incident: Incident, tx: Tx) => Planned | Promise<Planned>,
  ): Promise<void> {
    const gate = await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const planned = await plan(incident, tx);
      if (planned.gate.state === 'shut') {
        await this.log(tx, 'incident.publish_refused', incident, by, { to, gate: planned.gate.code });
        return planned.gate;
      }
      await this.incidents.update(tx, incident.id, planned.change, this.clock.now());
      await this.log(tx, kind, incident, by, { from: planned.from, to });
      return planned.gate;
    });
    if (gate.state === 'shut') throw conflict(gate.code, `${gate.reason} ${gate.opensWhen}`);
  }

  private async log(
    tx: Tx,
    kind: JournalKind,
    incident: Incident,
    by: DecisionMaker,
    data: Record<string, string>,
  ): Promise<void> {
    const { id, regionCode } = incident;
    await this.journal.append(tx, { kind, actor: by.actor, incidentId: id, regionCode, data });
  }
}
