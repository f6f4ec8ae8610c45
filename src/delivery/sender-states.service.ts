import { Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../kernel/clock.js';
import { SenderStateRows, type SenderStateView } from './sender-states.repository.js';

/** What another process wrote is known here after so long, by the machine’s clock; a look before each text would cost more. */
const FRESH_FOR = SECOND;

/** Pauses and breakers of all providers, as every process wrote them; at most a second old. */
@Injectable()
export class SenderStates {
  private known: { readonly at: number; readonly view: Promise<SenderStateView> } | null = null;

  constructor(
    private readonly rows: SenderStateRows,
    private readonly clock: Clock,
  ) {}

  /** Not inside a transaction: it may take a connection of its own. */
  read(): Promise<SenderStateView> {
    const now = performance.now();
    if (this.known !== null && now - this.known.at < FRESH_FOR) return this.known.view;
    const view = this.rows.read(this.clock.now());
    const known = { at: now, view };
    this.known = known;
    view.catch(() => {
      if (this.known === known) this.known = null;
    });
    return view;
  }

  /** Something was written here: the next one reads it. */
  forget(): void {
    this.known = null;
  }
}
