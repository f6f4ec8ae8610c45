import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { responderLeft } from './directory-facts.js';

export interface ResponderWritten {
  readonly responderId: string;
  readonly regionCode: string;
  readonly change: 'changed' | 'removed';
  readonly fields?: readonly string[];
  /** They are in the network no more: whoever waits for their answer must hear it. */
  readonly left: boolean;
}

/** Writes down that a person was changed, and what follows from it. */
@Injectable()
export class ResponderLog {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  async written(
    tx: Tx,
    { responderId, regionCode, change, fields, left }: ResponderWritten,
    actor: Actor,
  ): Promise<void> {
    const data = { responderId, change, ...(fields === undefined ? {} : { fields }) };
    await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode, data });
    if (left) await this.outbox.add(tx, [responderLeft(responderId)]);
  }
}
