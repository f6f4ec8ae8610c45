import { Injectable } from '@nestjs/common';
import { ListSessionsService } from '../../../access/list-sessions.service.js';
import { AskForPasskeyService } from '../../../access/passkeys/ask-for-passkey.service.js';
import { ListPasskeysService } from '../../../access/passkeys/list-passkeys.service.js';
import { MOST_PASSKEYS } from '../../../access/passkeys/passkey.js';
import { ListRecoveriesService } from '../../../access/recovery/list-recoveries.service.js';
import type { User } from '../../../access/user.js';
import { Clock } from '../../../kernel/clock.js';
import type { UserId } from '../../../kernel/ids.js';
import { Names } from '../records/names.repository.js';
import type { AccountView } from './account.view.js';

/** What somebody sees of their own ways in. */
@Injectable()
export class ReadAccountService {
  constructor(
    private readonly sessions: ListSessionsService,
    private readonly passkeys: ListPasskeysService,
    private readonly asking: AskForPasskeyService,
    private readonly recoveries: ListRecoveriesService,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(user: User, sessionId: string, problem: string | null): Promise<AccountView> {
    const { id: userId, email, name } = user;
    const passkeys = await this.passkeys.list(userId);
    const { sessions, newDevices } = await this.sessions.list(userId);
    return {
      now: this.clock.now(),
      sessions: sessions.map(({ id, device, createdAt, lastSeenAt }) => {
        return { id, device, signedInAt: createdAt, lastSeenAt, here: id === sessionId };
      }),
      newDevices: newDevices.map(({ id, device, at, sessionId: of }) => ({ id, device, at, here: of === sessionId })),
      passkeys,
      offer: passkeys.length < MOST_PASSKEYS ? await this.asking.toAdd({ userId, email, name }) : null,
      recovery: await this.recoveryOf(userId),
      problem,
    };
  }

  private async recoveryOf(userId: UserId): Promise<AccountView['recovery']> {
    const waiting = (await this.recoveries.list()).find((recovery) => recovery.userId === userId);
    if (waiting === undefined) return null;
    const nameOf = await this.names.of([waiting.askedBy]);
    return { askedBy: nameOf(waiting.askedBy) ?? 'Somebody', at: waiting.askedAt };
  }
}
