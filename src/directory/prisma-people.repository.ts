import { Injectable, Logger } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import { asLanguage } from '../kernel/language.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { type AddressOwner, People, type PeopleQuery, type Recipient } from './people.repository.js';
import { openConflicts } from './conflict-seal.js';
import { openDetails } from './joining/join-details.js';
import { pagedCoordinators } from './paged-coordinators.js';
import type { PageablePerson } from './person.js';

type PersonRow = Omit<PageablePerson, 'language' | 'leave' | 'conflicts' | 'methods'> & {
  readonly language: string;
  readonly conflictsSealed: string | null;
  /** Null: none. */
  readonly leave: readonly (readonly [from: string, to: string])[] | null;
  readonly methods: PageablePerson['methods'] | null;
};

export const ADDRESS_FIELD = 'contact_method.address';
/** The same of somebody who offers to join; found by the hash of `ADDRESS_FIELD`. */
export const JOIN_ADDRESS_FIELD = 'join_contact.address';
/** The same of somebody who reported and wants to hear that there is a message; found by the hash of `ADDRESS_FIELD`. */
export const NOTICE_ADDRESS_FIELD = 'reporter_notice.address';

@Injectable()
export class PrismaPeople extends People {
  private readonly logger = new Logger(PrismaPeople.name);

  constructor(private readonly sealing: Sealing) {
    super();
  }

  async find(tx: Tx, query: PeopleQuery): Promise<readonly PageablePerson[]> {
    const rows = await sqlOf(tx).query<PersonRow>`
      SELECT r.id, r.name, r.region_code, r.language, r.status, r.roles, r.rules, r.quiet_hours, r.max_alerts_per_week,
             r.conflicts_sealed,
             (SELECT jsonb_agg(jsonb_build_array(l."from", l."to")) FROM responder_leave l WHERE l.responder_id = r.id)
               AS leave,
             (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'channel', c.channel, 'verified', c.verified_at IS NOT NULL,
                                                  'optedOut', c.opted_out_at IS NOT NULL,
                                                  'failing', c.failing_since IS NOT NULL) ORDER BY c.created_at, c.id)
                FROM contact_method c WHERE c.responder_id = r.id) AS methods
        FROM responder r
       WHERE r.id = ANY(${await idsOf(tx, query)}::uuid[])
       ORDER BY r.name, r.id`;
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
    const found = new Map(rows.map((row) => [row.id, this.opened(row)]));
    const others = contactMethodIds.filter((id) => !found.has(id));
    if (others.length === 0) return found;
    const more = [await this.offering(tx, others), await this.reporting(tx, others), await signingIn(tx, others)];
    return new Map([...found, ...more.flat()]);
  }

  /** People who offer to join, by their contacts. */
  private async offering(
    tx: Tx,
    ids: readonly string[],
  ): Promise<readonly (readonly [string, Recipient | 'unreadable'])[]> {
    const rows = await sqlOf(tx).query<{ id: string; addressSealed: string; requestId: string; detailsSealed: string }>`
      SELECT c.id, c.address_sealed, q.id AS request_id, q.details_sealed
        FROM join_contact c JOIN join_request q ON q.id = c.join_request_id WHERE c.id = ANY(${[...ids]}::uuid[])`;
    return rows.map(({ requestId, detailsSealed, ...row }) => {
      const details = openDetails(this.sealing, { id: requestId, detailsSealed });
      return [row.id, this.opened({ ...row, name: details?.name ?? '' }, JOIN_ADDRESS_FIELD)];
    });
  }

  /** People who reported, by where they want to be told; nobody knows a name. */
  private async reporting(
    tx: Tx,
    ids: readonly string[],
  ): Promise<readonly (readonly [string, Recipient | 'unreadable'])[]> {
    const rows = await sqlOf(tx).query<{ id: string; addressSealed: string }>`
      SELECT id, address_sealed FROM reporter_notice WHERE id = ANY(${[...ids]}::uuid[])`;
    return rows.map((row) => [row.id, this.opened({ ...row, name: '' }, NOTICE_ADDRESS_FIELD)]);
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
    await prismaOf(tx).joinContact.updateMany({ where: changing, data: { optedOutAt: at } });
    await prismaOf(tx).reporterNotice.updateMany({ where: changing, data: { optedOutAt: at } });
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
    const still = { where: { id, optedOutAt: null }, data: { optedOutAt: at } };
    await prismaOf(tx).contactMethod.updateMany(still);
    await prismaOf(tx).joinContact.updateMany(still);
    await prismaOf(tx).reporterNotice.updateMany(still);
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

  private opened(
    row: { id: string; addressSealed: string; name: string },
    field = ADDRESS_FIELD,
  ): Recipient | 'unreadable' {
    try {
      return { address: this.sealing.open({ field, id: row.id }, row.addressSealed), name: row.name };
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
}

/** People who sign in, at the address they do it with; each is their own receiver. */
async function signingIn(tx: Tx, ids: readonly string[]): Promise<readonly (readonly [string, Recipient])[]> {
  const rows = await sqlOf(tx).query<{ id: string; address: string; name: string }>`
    SELECT id, email AS address, name FROM "user" WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'active'`;
  return rows.map(({ id, ...recipient }) => [id, recipient]);
}

/** By id, so that one statement reads them all and its plan is known. */
async function idsOf(tx: Tx, query: PeopleQuery): Promise<readonly string[]> {
  switch (query.by) {
    case 'ids':
      return query.ids;
    case 'coordinators':
      return coordinatorIds(tx, query.regionCode);
    case 'group': {
      const rows = await sqlOf(tx).query<{ id: string }>`
        SELECT responder_id AS id FROM group_member WHERE group_id = ${query.groupId}::uuid`;
      return rows.map(({ id }) => id);
    }
    case 'regions':
      return volunteers(tx, [...query.regionCodes], query.role);
    case 'everywhere':
      return volunteers(tx, null, query.role);
  }
}

/** Everybody with a role, or this one. A record that exists only so that a coordinator can be paged has none. */
async function volunteers(tx: Tx, regionCodes: string[] | null, role: string | undefined): Promise<readonly string[]> {
  const rows = await sqlOf(tx).query<{ id: string }>`
    SELECT id FROM responder
     WHERE cardinality(roles) > 0 AND (${role ?? null}::text IS NULL OR ${role ?? null}::text = ANY(roles))
       AND (${regionCodes}::text[] IS NULL OR region_code = ANY(${regionCodes}::text[]))`;
  return rows.map(({ id }) => id);
}

async function coordinatorIds(tx: Tx, regionCode: string | null): Promise<readonly string[]> {
  const users = await prismaOf(tx).user.findMany({
    where: { role: { in: ['coordinator', 'admin'] }, status: { not: 'disabled' }, responderId: { not: null } },
    select: { role: true, regionCodes: true, responderId: true },
  });
  const paged = users.flatMap(({ responderId, ...user }) => (responderId === null ? [] : [{ ...user, responderId }]));
  return pagedCoordinators(paged, regionCode);
}

function toOwner(row: { id: string; responderId: string; channel: string }): AddressOwner {
  return {
    contactMethodId: row.id as ContactMethodId,
    responderId: row.responderId as ResponderId,
    channel: row.channel as Channel,
  };
}

function toPerson(row: PersonRow, conflicts: PageablePerson['conflicts']): PageablePerson {
  const { id, name, regionCode, status, roles, rules, quietHours, maxAlertsPerWeek } = row;
  return {
    ...{ id, name, regionCode, status, roles, rules, quietHours, maxAlertsPerWeek, conflicts },
    language: asLanguage(row.language),
    leave: (row.leave ?? []).map(([from, to]) => ({ from: new Date(from), to: new Date(to) })),
    methods: row.methods ?? [],
  };
}
