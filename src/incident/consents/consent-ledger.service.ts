import { Injectable } from '@nestjs/common';
import { Journal, type JournalValue } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { DecisionMaker } from '../decision-maker.js';
import type { Incident, IncidentChange } from '../incident.js';
import { Incidents } from '../incidents.repository.js';
import {
  type ConsentAnswer,
  type ConsentPurpose,
  type ConsentSide,
  type ConsentWay,
  expiryOf,
  familyOnName,
  isOnName,
  namingAfter,
} from './consent.js';
import { type Consent, Consents } from './consents.repository.js';

export interface ConsentInput {
  readonly purpose: ConsentPurpose;
  readonly side: ConsentSide;
  readonly answer: ConsentAnswer;
  readonly who: string;
  readonly how: ConsentWay;
}

/**
 * The ledger of consents (R7): who agreed to what, how and when, for a year. What is withdrawn or refused counts at once:
 * a name that the family no longer agrees to is public no longer (R4). Every call throws AppError `not_found`.
 */
@Injectable()
export class ConsentLedger {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly consents: Consents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  async list(ref: string): Promise<readonly Consent[]> {
    return this.of(ref, (tx, { id }) => this.consents.ofIncident(tx, id));
  }

  /** @returns its id. */
  async record(ref: string, input: ConsentInput, by: DecisionMaker): Promise<string> {
    return this.of(ref, async (tx, incident) => {
      const [id, at] = [this.ids.next(), this.clock.now()];
      const kept = { ...input, id, at, expiresAt: expiryOf(at), recordedBy: by.personId };
      await this.consents.insert(tx, incident.id, kept);
      const { purpose, side, answer, how } = input;
      await this.log(tx, 'consent.recorded', incident, by, { consentId: id, purpose, side, answer, how });
      if (isOnName(input)) await this.nameAgain(tx, incident, by);
      return id;
    });
  }

  /** Twice is once. */
  async withdraw(ref: string, id: string, by: DecisionMaker): Promise<void> {
    await this.of(ref, async (tx, incident) => {
      const consent = (await this.consents.ofIncident(tx, incident.id)).find((each) => each.id === id);
      if (consent === undefined) throw notFound('consent');
      if (consent.withdrawnAt !== null) return;
      await this.consents.withdraw(tx, id, this.clock.now());
      const { purpose, side, answer } = consent;
      await this.log(tx, 'consent.withdrawn', incident, by, { consentId: id, purpose, side, answer });
      if (isOnName(consent)) await this.nameAgain(tx, incident, by);
    });
  }

  /** The naming as the family’s words leave it. What nobody has asked them about stays. */
  private async nameAgain(tx: Tx, incident: Incident, by: DecisionMaker): Promise<void> {
    const now = this.clock.now();
    const family = familyOnName(await this.consents.ofIncident(tx, incident.id), now);
    const to = namingAfter(incident.namingStatus, family);
    if (to === incident.namingStatus) return;
    const change: IncidentChange =
      incident.publicState === 'named_with_consent' ? { publicState: 'place_and_date' } : {};
    await this.incidents.update(tx, incident.id, { ...change, namingStatus: to }, now);
    await this.log(tx, 'incident.naming_changed', incident, by, { from: incident.namingStatus, to });
  }

  private async of<T>(ref: string, work: (tx: Tx, incident: Incident) => Promise<T>): Promise<T> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      return work(tx, incident);
    });
  }

  private async log(
    tx: Tx,
    kind: JournalKind,
    { id, regionCode }: Incident,
    by: DecisionMaker,
    data: Readonly<Record<string, JournalValue>>,
  ): Promise<void> {
    await this.journal.append(tx, { kind, actor: by.actor, incidentId: id, regionCode, data });
  }
}
