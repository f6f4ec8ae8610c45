import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';

/** Time and id of something that is being written down. */
@Injectable()
export class Stamps {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  next(): { readonly id: string; readonly at: Date } {
    return { id: this.ids.next(), at: this.clock.now() };
  }
}
