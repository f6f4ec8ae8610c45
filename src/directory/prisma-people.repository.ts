import { Injectable, Logger } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import { asLanguage } from '../kernel/language.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import type { Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { type AddressOwner, People, type PeopleQuery, type Recipient } from './people.repository.js';
import { openConflicts } from './conflict-seal.js';
import type { NotificationRule, PageablePerson, QuietHours, ResponderStatus } from './person.js';

type ResponderRow = Prisma.ResponderGetPayload<{ include: { contactMethods: true; leave: true } }>;

export const ADDRESS_FIELD = 'contact_method.address';

@Injectable()
export class PrismaPeople extends People {
  private readonly logger = new Logger(PrismaPeople.name);

  constructor(private readonly sealing: Sealing) {
    super();
  }

  async find(tx: Tx, query: PeopleQuery): Promise<readonly PageablePerson[]> {
    const rows = await prismaOf(tx).responder.findMany({
      where: await this.where(tx, query),
      include: { contactMethods: true, leave: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => toPerson(row, openConflicts(this.sealing, row)));
  }

  async recipients(
    tx: Tx,
    contactMethodIds: readonly string[],
  ): Promise<ReadonlyMap<string, Recipient | 'unreadable'>> {
    if (contactMethodIds.length === 0) return new Map();
    const rows = await sqlOf(tx).query<{ id: string; addressSealed: string; name: string }>`
      SELECT c.id, c.address_sealed, r.name FROM contact_method c JOIN responder r ON r.id = c.responder_id
       WHERE c.id = ANY(${[...contactMethodIds]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, this.opened(row)]));
  }

  async ownersOf(tx: Tx, address: string): Promise<readonly AddressOwner[]> {
    const rows = await prismaOf(tx).contactMethod.findMany({
      where: { addressIndex: { in: this.indexes(address) } },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(toOwner);
  }

  async setOptedOut(tx: Tx, address: string, at: Date | null): Promise<readonly AddressOwner[]> {
    const where = { addressIndex: { in: this.indexes(address) }, channel: 'sms' };
    const changing = { ...where, optedOutAt: at === null ? { not: null } : null };
    const rows = await prismaOf(tx).contactMethod.findMany({ where: changing });
    await prismaOf(tx).contactMethod.updateMany({ where: changing, data: { optedOutAt: at } });
    return rows.map(toOwner);
  }

  async setFailing(tx: Tx, id: string, code: string, at: Date): Promise<void> {
    await prismaOf(tx).contactMethod.updateMany({
      where: { id, failingSince: null },
      data: { failingSince: at, failureCode: code },
    });
  }

  async clearFailing(tx: Tx, id: string): Promise<void> {
    await prismaOf(tx).contactMethod.updateMany({
      where: { id },
      data: { failingSince: null, failureCode: null },
    });
  }

  async optOutMethod(tx: Tx, id: string, at: Date): Promise<void> {
    await prismaOf(tx).contactMethod.updateMany({ where: { id, optedOutAt: null }, data: { optedOutAt: at } });
  }

  async personBehind(tx: Tx, responderId: string): Promise<string | null> {
    const user = await prismaOf(tx).user.findFirst({
      where: { responderId, role: { in: ['coordinator', 'admin'] }, status: { not: 'disabled' } },
      select: { id: true },
    });
    return user?.id ?? null;
  }

  async responderOf(tx: Tx, personId: string): Promise<string | null> {
    const user = await prismaOf(tx).user.findUnique({ where: { id: personId }, select: { responderId: true } });
    return user?.responderId ?? null;
  }

  private opened(row: { id: string; addressSealed: string; name: string }): Recipient | 'unreadable' {
    try {
      return { address: this.sealing.open({ field: ADDRESS_FIELD, id: row.id }, row.addressSealed), name: row.name };
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown error';
      this.logger.error(`The address of contact method ${row.id} cannot be opened: ${why}`);
      return 'unreadable';
    }
  }

  /** Under the present secret and each previous one: a STOP counts although the secret was changed since. */
  private indexes(address: string): string[] {
    const previous = this.sealing.previousBlindIndexes(ADDRESS_FIELD, address);
    return [this.sealing.blindIndex(ADDRESS_FIELD, address), ...previous];
  }

  private async where(tx: Tx, query: PeopleQuery): Promise<Prisma.ResponderWhereInput> {
    switch (query.by) {
      case 'ids':
        return { id: { in: [...query.ids] } };
      case 'group':
        return { groups: { some: { groupId: query.groupId } } };
      case 'regions':
        return { regionCode: { in: [...query.regionCodes] }, ...volunteers(query.role) };
      case 'everywhere':
        return volunteers(query.role);
      case 'coordinators':
        return { id: { in: await coordinatorIds(tx, query.regionCode) } };
    }
  }
}

/** Everybody with a role. A record that exists only so that a coordinator can be paged has none. */
function volunteers(role: string | undefined): Prisma.ResponderWhereInput {
  return role === undefined ? { roles: { isEmpty: false } } : { roles: { has: role } };
}

/** Coordinators of the region; where there is none, the administrators: somebody always looks. */
async function coordinatorIds(tx: Tx, regionCode: string | null): Promise<string[]> {
  const users = await prismaOf(tx).user.findMany({
    where: { role: { in: ['coordinator', 'admin'] }, status: { not: 'disabled' }, responderId: { not: null } },
    select: { role: true, regionCodes: true, responderId: true },
  });
  const coordinators = users.filter(
    (user) =>
      user.role === 'coordinator' &&
      (user.regionCodes.length === 0 || (regionCode !== null && user.regionCodes.includes(regionCode))),
  );
  const chosen = coordinators.length > 0 ? coordinators : users.filter((user) => user.role === 'admin');
  return chosen.flatMap((user) => (user.responderId === null ? [] : [user.responderId]));
}

function toOwner(row: { id: string; responderId: string; channel: string }): AddressOwner {
  return {
    contactMethodId: row.id as ContactMethodId,
    responderId: row.responderId as ResponderId,
    channel: row.channel as Channel,
  };
}

function toPerson(row: ResponderRow, conflicts: PageablePerson['conflicts']): PageablePerson {
  return {
    id: row.id as ResponderId,
    name: row.name,
    regionCode: row.regionCode,
    language: asLanguage(row.language),
    status: row.status as ResponderStatus,
    roles: row.roles,
    rules: row.rules as unknown as readonly NotificationRule[] | null,
    quietHours: row.quietHours as unknown as QuietHours | null,
    maxAlertsPerWeek: row.maxAlertsPerWeek,
    leave: row.leave.map(({ from, to }) => ({ from, to })),
    conflicts,
    methods: row.contactMethods.map((method) => ({
      id: method.id as ContactMethodId,
      channel: method.channel as Channel,
      verified: method.verifiedAt !== null,
      optedOut: method.optedOutAt !== null,
      failing: method.failingSince !== null,
    })),
  };
}
