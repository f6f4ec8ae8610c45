import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { DATA_MAP } from '../data-map/data-map.js';
import { KEPT_WORDS } from '../data-map/kept-for.js';
import { PeopleStored, type StoredPerson, type StoredRow } from './people-stored.repository.js';
import { NOT_LOOKED_FOR, PERSON_MAP } from './person-map.js';

/** Of one table: what it holds about the person. */
export interface StoredOfTable {
  readonly about: string;
  readonly kept: string;
  readonly rows: readonly StoredRow[];
}

/** All that is stored about one person, opened; nothing of anybody else. */
export interface PersonDocument {
  readonly generatedAt: Date;
  readonly responderId: string | null;
  readonly userId: string | null;
  /** By table, where there is something. */
  readonly stored: Readonly<Record<string, StoredOfTable>>;
  /** Where the person may stand as well, and why it is not written out. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Answers somebody who asks what is stored about them. That it was written out is in the log. */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleStored,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`. */
  async ofResponder(id: string, by: Actor): Promise<PersonDocument> {
    return this.uow.run(async (tx) => {
      const person = await this.people.byResponder(tx, id);
      if (person === null) throw notFound('responder');
      return this.write(tx, person, by);
    });
  }

  /** @param address as it is stored: E.164, or lower case. Throws AppError `several_people`. */
  async ofAddress(address: string, by: Actor): Promise<PersonDocument> {
    return this.uow.run(async (tx) => {
      const [person, ...others] = await this.people.byAddress(tx, address);
      if (person === undefined) throw notFound('person');
      if (others.length > 0) {
        const ids = [person, ...others].flatMap(({ responderId }) => responderId ?? []).join(', ');
        throw conflict('several_people', `This address belongs to several people: ${ids}. Name one with --responder.`);
      }
      return this.write(tx, person, by);
    });
  }

  private async write(tx: Tx, person: StoredPerson, by: Actor): Promise<PersonDocument> {
    const stored: Record<string, StoredOfTable> = {};
    for (const table of PERSON_MAP) {
      const facts = DATA_MAP.find((each) => each.table === table.table);
      const rows = await this.people.rows(tx, table, person);
      if (facts === undefined || rows.length === 0) continue;
      stored[table.table] = { about: facts.about, kept: KEPT_WORDS[facts.kept], rows };
    }
    const { responderId, userId, regionCode } = person;
    const data = { responderId, userId, tables: Object.keys(stored) };
    await this.journal.append(tx, { kind: 'person.exported', actor: by, regionCode, data });
    const left = PERSON_MAP.flatMap(({ table, written }) =>
      typeof written === 'string' ? [] : [[table, written.leftOut] as const],
    );
    const leftOut = { ...Object.fromEntries(left), ...NOT_LOOKED_FOR };
    return { generatedAt: this.clock.now(), responderId, userId, stored, leftOut };
  }
}
