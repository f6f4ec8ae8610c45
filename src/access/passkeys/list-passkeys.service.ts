import { Injectable } from '@nestjs/common';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { PASSKEY_NAME_FIELD, type Passkey } from './passkey.js';
import { Passkeys } from './passkeys.repository.js';

export interface NamedPasskey extends Pick<Passkey, 'id' | 'createdAt' | 'lastUsedAt'> {
  readonly name: string;
}

/** The passkeys of a person, the oldest first. */
@Injectable()
export class ListPasskeysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly sealing: Sealing,
  ) {}

  async list(userId: UserId): Promise<readonly NamedPasskey[]> {
    const rows = await this.unitOfWork.run((tx) => this.passkeys.of(tx, userId));
    return rows.map(({ id, nameSealed, createdAt, lastUsedAt }) => {
      return { id, name: this.sealing.open({ field: PASSKEY_NAME_FIELD, id }, nameSealed), createdAt, lastUsedAt };
    });
  }
}
