import { Injectable } from '@nestjs/common';
import { Journal, type JournalValue } from '../../journal/journal.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { DecisionMaker } from '../decision-maker.js';
import type { Incident } from '../incident.js';
import { Incidents } from '../incidents.repository.js';
import {
  changePerson,
  type PersonChanges,
  type PersonDetails,
  type PersonField,
  type ReadReason,
} from './person-record.js';
import { type PersonReading, PersonRecords } from './person-records.repository.js';

/** Readings that are shown to whoever is about to open it. */
const READINGS_SHOWN = 20;

/** What may be seen of a record without opening it. */
export interface PersonCover {
  readonly exists: boolean;
  /** The newest first. */
  readonly readings: readonly PersonReading[];
}

/**
 * The record of the person who died (R19): opened only with a reason, and each opening is in the log before anything is
 * shown. The log holds field names, never what stands in them (R20). Every call throws AppError `not_found`.
 */
@Injectable()
export class PersonDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly records: PersonRecords,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async cover(ref: string): Promise<PersonCover> {
    return this.of(ref, async (tx, { id }) => ({
      exists: await this.records.exists(tx, id),
      readings: await this.records.readings(tx, id, READINGS_SHOWN),
    }));
  }

  async open(ref: string, reason: ReadReason, by: DecisionMaker): Promise<PersonDetails> {
    return this.of(ref, async (tx, incident) => {
      await this.log(tx, 'person.read', incident, by, { reason });
      return this.records.find(tx, incident.id);
    });
  }

  /** @returns the names of the fields that are another than before. */
  async change(ref: string, changes: PersonChanges, by: DecisionMaker): Promise<readonly PersonField[]> {
    return this.of(ref, async (tx, incident) => {
      const { details, fields } = changePerson(await this.records.find(tx, incident.id), changes);
      if (fields.length === 0) return fields;
      await this.records.save(tx, incident.id, details, this.clock.now());
      await this.log(tx, 'person.changed', incident, by, { fields });
      return fields;
    });
  }

  /** For good. Nothing happens where there is none. */
  async remove(ref: string, by: DecisionMaker): Promise<void> {
    await this.of(ref, async (tx, incident) => {
      if (await this.records.remove(tx, incident.id)) await this.log(tx, 'person.deleted', incident, by, {});
    });
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
    kind: 'person.read' | 'person.changed' | 'person.deleted',
    { id, regionCode }: Incident,
    by: DecisionMaker,
    data: Readonly<Record<string, JournalValue>>,
  ): Promise<void> {
    await this.journal.append(tx, { kind, actor: by.actor, incidentId: id, regionCode, data });
  }
}
