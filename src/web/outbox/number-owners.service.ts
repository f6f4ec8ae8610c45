import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import type { Language } from '../../kernel/language.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';

export interface NumberOwner {
  readonly name: string;
  readonly language: Language;
}

/** Whose number it is. */
@Injectable()
export class NumberOwners {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
  ) {}

  /** By number; of several owners the first. */
  of(numbers: readonly string[]): Promise<ReadonlyMap<string, NumberOwner>> {
    return this.uow.run(async (tx) => {
      const owner = new Map<string, string>();
      for (const number of numbers) {
        const [first] = await this.people.ownersOf(tx, number);
        if (first !== undefined) owner.set(number, first.responderId);
      }
      const people = await this.people.find(tx, { by: 'ids', ids: [...new Set(owner.values())] });
      const known = new Map(people.map(({ id, name, language }) => [id as string, { name, language }]));
      return new Map([...owner].map(([number, id]) => [number, known.get(id) ?? { name: '', language: 'en' }]));
    });
  }
}
