import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { ResponderId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { CreateResponderService } from './create-responder.service.js';
import { NO_WISHES } from './responder-record.js';
import { Responders } from './responders.repository.js';
import { type SignedInPerson, UserLinks } from './user-links.repository.js';

/** Whose region is not said is written down here; it says only whose list they are in. */
const NO_REGION = 'london';

/**
 * Gives a coordinator or admin the record by which the engine pages them: the person in the list who has the same e-mail
 * address, or a new one. Whoever makes the account vouches for the address. Others, and people who have one, are left
 * as they are.
 */
@Injectable()
export class LinkUserResponderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: UserLinks,
    private readonly responders: Responders,
    private readonly creating: CreateResponderService,
    private readonly journal: Journal,
  ) {}

  /** @returns the record's id; null for people who are not paged. */
  link(userId: string, actor: Actor): Promise<ResponderId | null> {
    return this.unitOfWork.run(async (tx) => {
      const person = await this.links.lock(tx, userId);
      if (person === null) return null;
      if (person.responderId !== null || !['coordinator', 'admin'].includes(person.role)) return person.responderId;
      const known = await this.links.unlinkedByEmail(tx, person.email);
      const responderId = known ?? (await this.newRecord(tx, person, actor));
      if (known !== null) await this.vouch(tx, known, person.email);
      await this.links.set(tx, person.id, responderId);
      const data = { userId: person.id, responderId, fields: ['responderId'] };
      await this.journal.append(tx, { kind: 'user.changed', actor, data });
      return responderId;
    });
  }

  private async newRecord(tx: Tx, { name, email, regionCodes }: SignedInPerson, actor: Actor): Promise<ResponderId> {
    const nothing = { ...NO_WISHES, phone: null, roles: [], groupIds: [] };
    const regionCode = regionCodes[0] ?? NO_REGION;
    const input = { ...nothing, name, email, regionCode, language: 'en', status: 'active' } as const;
    return (await this.creating.createIn(tx, input, { actor, verified: true })).id;
  }

  private async vouch(tx: Tx, responderId: ResponderId, address: string): Promise<void> {
    await this.responders.setAddress(tx, { responderId, channel: 'email', address, verified: true });
  }
}
