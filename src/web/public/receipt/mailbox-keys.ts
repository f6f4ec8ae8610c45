import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, MINUTE } from '../../../kernel/clock.js';
import { Sealing } from '../../../platform/crypto/sealing.js';

const LIFETIME = 30 * MINUTE;
const PLACE = { field: 'mailbox.page', id: 'key' } as const;

const kept = z.object({ reportId: z.uuid(), until: z.number() });

/**
 * What an open mailbox posts in place of the code: sealed, good for half an hour, so that there is no session, no cookie,
 * and whoever finds the page later can do nothing with it.
 */
@Injectable()
export class MailboxKeys {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  make(reportId: string): string {
    return this.sealing.seal(PLACE, JSON.stringify({ reportId, until: this.clock.now().getTime() + LIFETIME }));
  }

  /** @returns the id of its report; null when it is too old, or none. */
  read(key: string): string | null {
    const text = this.openOrNull(key);
    if (text === null) return null;
    const { reportId, until } = kept.parse(JSON.parse(text));
    return until > this.clock.now().getTime() ? reportId : null;
  }

  private openOrNull(key: string): string | null {
    try {
      return this.sealing.open(PLACE, key);
    } catch (error) {
      if (error instanceof AppError && error.code === 'sealed_unreadable') return null;
      throw error;
    }
  }
}
