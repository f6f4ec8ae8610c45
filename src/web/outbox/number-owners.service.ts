import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';

/** Whose number it is. */
@Injectable()
export class NumberOwners {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
  ) {}

  /** Names by number; of several owners the first. */
  of(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.uow.run(async (tx) => {
      const owner = new Map<string, string>();
      for (const number of numbers) {
        const [first] = await this.people.ownersOf(tx, number);
        if (first !== undefined) owner.set(number, first.responderId);
      }
      const people = await this.people.find(tx, { by: 'ids', ids: [...new Set(owner.values())] });
      const names = new Map(people.map(({ id, name }) => [id as string, name]));
      return new Map([...owner].map(([number, id]) => [number, names.get(id) ?? '']));
    });
  }
}
