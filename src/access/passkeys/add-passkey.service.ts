import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { conflict, invalid } from '../../kernel/app-error.js';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { parseName } from '../person-name.js';
import { Users } from '../users.repository.js';
import { MOST_PASSKEYS } from './passkey.js';
import { PasskeyCheck } from './passkey-check.js';
import { PasskeyMint } from './passkey-mint.js';
import { Passkeys } from './passkeys.repository.js';

export interface OfferedPasskey {
  /** What its owner calls it: "My phone". */
  readonly name: string;
  /** JSON, as the page's script posted it. */
  readonly answer: string;
}

/**
 * Adds a key to a person's own account. Throws AppError `invalid_name`, `passkey_refused` (the answer does not hold, or is
 * too old), `passkey_known`, `too_many_passkeys`.
 */
@Injectable()
export class AddPasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly passkeys: Passkeys,
    private readonly check: PasskeyCheck,
    private readonly mint: PasskeyMint,
    private readonly journal: Journal,
  ) {}

  add(userId: UserId, offered: OfferedPasskey): Promise<void> {
    const name = parseName(offered.name);
    return this.unitOfWork.run(async (tx) => {
      await this.users.lock(tx, userId);
      if ((await this.passkeys.of(tx, userId)).length >= MOST_PASSKEYS) throw tooMany();
      const credential = await this.check.added(tx, offered.answer, userId);
      if (credential === null) throw refused();
      if (!(await this.passkeys.insert(tx, this.mint.make(userId, credential, name)))) throw known();
      const actor = { type: 'user', id: userId } as const;
      await this.journal.append(tx, { kind: 'user.passkey_added', actor, data: { userId } });
    });
  }
}

function refused() {
  return invalid(
    'passkey_refused',
    'passkey',
    'The device did not make a key, or took longer than five minutes. Try again; nothing has changed.',
  );
}

function known() {
  return conflict('passkey_known', 'This key is here already.');
}

function tooMany() {
  return conflict('too_many_passkeys', `At most ${MOST_PASSKEYS} passkeys: remove one that you no longer use.`);
}
