import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { IdSource, type UserId } from '../../kernel/ids.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { type Credential, type Passkey, PASSKEY_NAME_FIELD } from './passkey.js';

/** Makes the record of a new passkey, its name sealed. */
@Injectable()
export class PasskeyMint {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  make(userId: UserId, credential: Credential, name: string): Passkey {
    const id = this.ids.next<'passkey'>();
    const nameSealed = this.sealing.seal({ field: PASSKEY_NAME_FIELD, id }, name);
    return { ...credential, id, userId, nameSealed, createdAt: this.clock.now(), lastUsedAt: null };
  }
}
