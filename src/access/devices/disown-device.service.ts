import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { conflict } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Sessions } from '../sessions.repository.js';
import { tokenHash } from '../secret-token.js';
import { marksOf } from './device-mark.js';
import { KnownDevices } from './known-devices.repository.js';

export interface Disowning {
  readonly userId: UserId;
  readonly noticeId: string;
  /** Whoever says it is signed in here. */
  readonly here: string;
  /** What the cookie of this browser holds. */
  readonly marks: string | null;
}

/**
 * “That was not me.” Every other sign-in of the person ends, and no other browser is known any more. Said of what is not
 * theirs, or was answered, it changes nothing. Throws AppError `this_very_sign_in`.
 */
@Injectable()
export class DisownDeviceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there was something to say it of. */
  disown({ userId, noticeId, here, marks }: Disowning): Promise<boolean> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const notice = await this.devices.noticeById(tx, noticeId);
      if (notice?.userId !== userId) return false;
      if (notice.sessionId === here) throw thisVerySignIn();
      if (!(await this.devices.answer(tx, { id: noticeId, userId }, 'not_mine', now))) return false;
      const others = (await this.sessions.openOf(tx, userId, now)).filter(({ id }) => id !== here);
      for (const { id } of others) await this.sessions.revoke(tx, id, now);
      await this.devices.forget(tx, userId, marksOf(marks).map(tokenHash));
      const data = { userId, noticeId, count: others.length };
      await this.journal.append(tx, { kind: 'user.device_disowned', actor: { type: 'user', id: userId }, data });
      return true;
    });
  }
}

function thisVerySignIn() {
  return conflict(
    'this_very_sign_in',
    'This is the sign-in you are using now. If you are not sure of it, sign out, and ring an admin.',
  );
}
