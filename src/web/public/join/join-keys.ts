import { Injectable } from '@nestjs/common';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, DAY } from '../../../kernel/clock.js';
import { Sealing } from '../../../platform/crypto/sealing.js';

/** How long an open page can go on with its offer. */
const KEY_LIFETIME = DAY;
const PLACE = { field: 'join_form.key', id: 'page' } as const;

/** What the open page posts in place of a session: which offer it is about. Sealed, and good for a day. */
@Injectable()
export class JoinKeys {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  keyOf(joinRequestId: string): string {
    return this.sealing.seal(PLACE, `${joinRequestId} ${String(this.clock.now().getTime())}`);
  }

  /** Null when it is too old, or is none of ours. */
  read(key: string): string | null {
    const [id = '', at = ''] = this.opened(key).split(' ');
    const age = this.clock.now().getTime() - Number(at);
    return id !== '' && age < KEY_LIFETIME ? id : null;
  }

  private opened(key: string): string {
    try {
      return this.sealing.open(PLACE, key);
    } catch (error) {
      if (error instanceof AppError && error.code === 'sealed_unreadable') return '';
      throw error;
    }
  }
}
