import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { People } from '../directory/people.repository.js';
import { Journal } from '../journal/journal.js';
import { Stamps } from './stamps.service.js';
import { replyTo, type Sender, type Understood } from './understood.js';

/** STOP and START: texts to a number end at once, for everybody who has it, and begin again; other ways stay as they are. */
@Injectable()
export class NumberSwitch {
  constructor(
    private readonly people: People,
    private readonly journal: Journal,
    private readonly stamps: Stamps,
  ) {}

  async turn(tx: Tx, number: string, to: 'stop' | 'start', sender: Sender): Promise<Understood> {
    const changed = await this.set(tx, number, to);
    await this.journal.appendAll(
      tx,
      changed.map(({ responderId, contactMethodId }) => ({
        kind: to === 'stop' ? 'text.opted_out' : 'text.opted_in',
        actor: { type: 'responder', id: responderId } as const,
        data: { responderId, contactMethodId },
      })),
    );
    const template = to === 'stop' ? 'stopped' : 'started';
    return {
      outcome: template,
      responderId: sender.responderId,
      alertId: null,
      incidentId: null,
      regionCode: null,
      reply: replyTo(sender, template, []),
    };
  }

  /** A number of nobody in the list. */
  async turnUnknown(tx: Tx, number: string, to: 'stop' | 'start'): Promise<void> {
    await this.set(tx, number, to);
  }

  private set(tx: Tx, number: string, to: 'stop' | 'start') {
    return this.people.setOptedOut(tx, number, to === 'stop' ? this.stamps.now() : null);
  }

  async logText(tx: Tx, textId: string, understood: Understood, provider: string): Promise<void> {
    const { outcome, responderId, incidentId, alertId, regionCode } = understood;
    const stray = outcome === 'stray' || outcome === 'unknown_number';
    await this.journal.append(tx, {
      kind: stray ? 'text.stray' : 'text.received',
      actor: responderId === null ? { type: 'provider', name: provider } : { type: 'responder', id: responderId },
      ...(incidentId === null ? {} : { incidentId }),
      regionCode,
      data: { textId, outcome, alertId },
    });
  }
}
