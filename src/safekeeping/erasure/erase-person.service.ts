import { Injectable } from '@nestjs/common';
import { ResponderLog } from '../../directory/responder-log.service.js';
import { RotaBook } from '../../directory/rota-book.repository.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { PeopleStored } from '../person/people-stored.repository.js';
import { PERSON_MAP } from '../person/person-map.js';
import { heldByLaw } from './held-by-law.js';

/** What was done, by table. */
export type Erased = Readonly<Record<string, number>>;

/**
 * Forgets somebody who helped: name, numbers, wishes, words, account. The id stays, so that counts, plans, timelines and
 * the log stay whole; it leads to nobody any more. It cannot be undone.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleStored,
    private readonly rotas: RotaBook,
    private readonly log: ResponderLog,
    private readonly journal: Journal,
  ) {}

  /** Throws AppError `not_found`, `own_account`, `responder_in_rota`, `legal_hold`. */
  async erase(id: string, by: Actor): Promise<Erased> {
    return this.uow.run(async (tx) => {
      const person = await this.people.byResponder(tx, id);
      if (person === null) throw notFound('responder');
      if (by.type === 'user' && by.id === person.userId) {
        throw conflict('own_account', 'Nobody erases themselves: ask another admin.');
      }
      if (await this.rotas.isOnAny(tx, id)) {
        throw conflict('responder_in_rota', 'This person takes turns in a rota. Take them out of it first.');
      }
      const held = await this.people.heldWords(tx, person);
      if (held.length > 0) throw heldByLaw(held);
      const erased: Record<string, number> = {};
      for (const table of PERSON_MAP) {
        const rows = await this.people.erase(tx, table, person);
        if (rows > 0) erased[table.table] = rows;
      }
      const { regionCode, isLeft } = person;
      if (!isLeft && regionCode !== null) {
        await this.log.written(tx, { responderId: id, regionCode, change: 'removed', left: true }, by);
      }
      const tables = Object.entries(erased).map(([table, rows]) => `${table}:${rows}`);
      await this.journal.append(tx, {
        kind: 'person.erased',
        actor: by,
        regionCode,
        data: { responderId: id, tables },
      });
      return erased;
    });
  }
}
