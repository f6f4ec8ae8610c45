import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { People, type Recipient } from '../directory/people.repository.js';
import { Batcher } from '../platform/batch/batcher.js';
import type { Message } from './message.js';

/** The address of a message and the name of its person, opened again for a try that was not claimed just now. */
@Injectable()
export class AddressBook {
  private readonly openings = new Batcher<string, Recipient | 'unreadable' | null>((ids) => this.openAll(ids), 100, 2);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
  ) {}

  /** Null when the contact method is gone. */
  open(message: Message): Promise<Recipient | 'unreadable' | null> {
    return this.openings.add(message.contactMethodId);
  }

  private async openAll(ids: readonly string[]): Promise<readonly (Recipient | 'unreadable' | null)[]> {
    const found = await this.uow.run((tx) => this.people.recipients(tx, ids));
    return ids.map((id) => found.get(id) ?? null);
  }
}
