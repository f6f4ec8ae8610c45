import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { People } from '../directory/people.repository.js';
import type { Message } from './message.js';

/** The address of a message and the name of its person, opened for the moment of sending. */
@Injectable()
export class AddressBook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
  ) {}

  async open(message: Message): Promise<{ readonly address: string; readonly name: string } | null> {
    return this.uow.run((tx) => this.people.recipient(tx, message.contactMethodId));
  }
}
