import { Injectable } from '@nestjs/common';
import type { User } from '../../access/user.js';
import { CreateResponderService } from '../../directory/create-responder.service.js';
import { LinkUserResponderService } from '../../directory/link-user-responder.service.js';
import { NO_WISHES } from '../../directory/responder-record.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { SampleUser } from './sample-people.js';

/** By text and call as well as by e-mail. */
@Injectable()
export class SamplePaging {
  constructor(
    private readonly responders: CreateResponderService,
    private readonly linking: LinkUserResponderService,
  ) {}

  /** The record with the telephone is made first; the account then finds it by its address. */
  async link(user: User, { name, email, phone, regionCodes }: SampleUser): Promise<void> {
    const nothing = { ...NO_WISHES, roles: [], groupIds: [] };
    const regionCode = regionCodes[0] ?? 'london';
    const input = { ...nothing, name, email, phone, regionCode, language: 'en', status: 'active' } as const;
    await this.responders.create(input, { actor: SYSTEM, verified: true });
    await this.linking.link(user.id, SYSTEM);
  }
}
