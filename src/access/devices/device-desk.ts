import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { Clock, plus } from '../../kernel/clock.js';
import { IdSource, type UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { newToken, tokenHash } from '../secret-token.js';
import type { SessionId } from '../sessions.repository.js';
import { judgeDevice, MARK_LIFETIME, marksOf, withMark } from './device-mark.js';
import { KnownDevices } from './known-devices.repository.js';
import { newDeviceSeen } from './new-device-fact.js';

interface SeenAt {
  readonly userId: UserId;
  readonly sessionId: SessionId;
  readonly device: string | null;
  /** What the cookie of the browser holds. */
  readonly marks: string | null;
}

/** Knows the browsers of people again, and tells them of one that is new. All of it in the caller's transaction. */
@Injectable()
export class DeviceDesk {
  constructor(
    private readonly devices: KnownDevices,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** After both factors. @returns what the cookie of the browser holds from then on; only hashes of it are kept. */
  async recognise(tx: Tx, { userId, sessionId, device, marks: cookie }: SeenAt): Promise<string> {
    const now = this.clock.now();
    const marks = marksOf(cookie);
    const expiresAt = plus(now, MARK_LIFETIME);
    const used = await this.devices.use(tx, userId, marks.map(tokenHash), { now, expiresAt });
    const firstEver = await this.devices.firstEver(tx, userId, now);
    if (judgeDevice({ marked: used !== null, firstEver }) === 'new') {
      await this.tell(tx, { userId, sessionId, device });
    }
    const known = marks.find((mark) => tokenHash(mark) === used);
    if (known !== undefined) return withMark(marks, known);
    const mark = newToken();
    const id = this.ids.next<'known-device'>();
    await this.devices.add(tx, { id, userId, tokenHash: tokenHash(mark), at: now, expiresAt });
    return withMark(marks, mark);
  }

  private async tell(tx: Tx, { userId, ...seen }: Omit<SeenAt, 'marks'>): Promise<void> {
    const id = this.ids.next<'sign-in-notice'>();
    await this.devices.notice(tx, { id, userId, ...seen, at: this.clock.now() });
    const data = { userId, noticeId: id };
    await this.journal.append(tx, { kind: 'user.new_device', actor: { type: 'user', id: userId }, data });
    await this.outbox.add(tx, [newDeviceSeen(id)]);
  }
}
