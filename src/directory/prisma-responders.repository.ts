import { Injectable } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import { Clock } from '../kernel/clock.js';
import { type ContactMethodId, type GroupId, IdSource, type ResponderId } from '../kernel/ids.js';
import { type EmailAddress, maskEmail } from '../kernel/email-address.js';
import { asLanguage } from '../kernel/language.js';
import { maskPhone, type PhoneNumber } from '../kernel/phone-number.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { openConflicts, sealConflicts } from './conflict-seal.js';
import type { NotificationRule, QuietHours, ResponderStatus } from './person.js';
import { ADDRESS_FIELD } from './prisma-people.repository.js';
import type { ResponderFields, ResponderRecord } from './responder-record.js';
import { type AddressChange, type IdPage, type ResponderQuery, Responders } from './responders.repository.js';

const WITH_ALL = {
  contactMethods: { orderBy: { id: 'asc' } },
  groups: { orderBy: { groupId: 'asc' } },
} satisfies Prisma.ResponderInclude;
type Row = Prisma.ResponderGetPayload<{ include: typeof WITH_ALL }>;

/** Left, and nothing by which they could be found or reached. */
const REMOVED = { status: 'left', roles: { isEmpty: true }, contactMethods: { none: {} } };

@Injectable()
export class PrismaResponders extends Responders {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async list(tx: Tx, query: ResponderQuery, { after, limit }: IdPage): Promise<readonly ResponderRecord[]> {
    const rows = await prismaOf(tx).responder.findMany({
      where: { NOT: REMOVED, AND: filters(query), ...(after === null ? {} : { id: { gt: after } }) },
      include: WITH_ALL,
      orderBy: { id: 'asc' },
      take: limit,
    });
    return rows.map((row) => this.record(row));
  }

  async byId(tx: Tx, id: string): Promise<ResponderRecord | null> {
    const row = await prismaOf(tx).responder.findFirst({ where: { id, NOT: REMOVED }, include: WITH_ALL });
    return row === null ? null : this.record(row);
  }

  async lock(tx: Tx, id: string): Promise<ResponderRecord | null> {
    await sqlOf(tx).execute`SELECT id FROM responder WHERE id = ${id}::uuid FOR UPDATE`;
    return this.byId(tx, id);
  }

  async regionsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await prismaOf(tx).responder.findMany({
      where: { id: { in: [...ids] }, NOT: REMOVED },
      select: { id: true, regionCode: true },
    });
    return new Map(rows.map((row) => [row.id, row.regionCode]));
  }

  async byEmail(tx: Tx, addresses: readonly string[]): Promise<ReadonlyMap<string, ResponderId>> {
    const indexes = new Map(addresses.flatMap((address) => this.indexesOf(address).map((index) => [index, address])));
    const methods = await prismaOf(tx).contactMethod.findMany({
      where: { channel: 'email', addressIndex: { in: [...indexes.keys()] }, responder: { status: { not: 'left' } } },
      select: { addressIndex: true, responderId: true },
    });
    const owners = new Map<string, Set<string>>();
    for (const { addressIndex, responderId } of methods) {
      const address = indexes.get(addressIndex) ?? '';
      owners.set(address, (owners.get(address) ?? new Set()).add(responderId));
    }
    const alone = [...owners].filter(([, ids]) => ids.size === 1);
    return new Map(alone.map(([address, ids]) => [address, [...ids][0] as ResponderId]));
  }

  async knownPlaces(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await prismaOf(tx).facility.findMany({ where: { code: { in: [...codes] } } });
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  async insert(tx: Tx, fields: ResponderFields): Promise<ResponderId> {
    const id = this.ids.next<'responder'>();
    const createdAt = this.clock.now();
    const leftAt = fields.status === 'left' ? createdAt : null;
    await prismaOf(tx).responder.create({ data: { id, createdAt, leftAt, ...this.columns(id, fields) } });
    return id;
  }

  async change(tx: Tx, id: ResponderId, fields: ResponderFields): Promise<void> {
    const { conflictsSealed, ...columns } = this.columns(id, fields);
    const kept = await prismaOf(tx).responder.findUniqueOrThrow({ where: { id } });
    // What cannot be read was not shown either, so nobody has taken it away.
    const isHidden = conflictsSealed === null && openConflicts(this.sealing, kept) === null;
    const leftAt = fields.status === 'left' ? (kept.leftAt ?? this.clock.now()) : null;
    const data = { ...columns, leftAt, ...(isHidden ? {} : { conflictsSealed }) };
    await prismaOf(tx).responder.update({ where: { id }, data, select: { id: true } });
  }

  async setGroups(tx: Tx, id: ResponderId, groupIds: readonly string[]): Promise<void> {
    await prismaOf(tx).groupMember.deleteMany({ where: { responderId: id, groupId: { notIn: [...groupIds] } } });
    await prismaOf(tx).groupMember.createMany({
      data: groupIds.map((groupId) => ({ groupId, responderId: id })),
      skipDuplicates: true,
    });
  }

  async setAddress(tx: Tx, { responderId, channel, address, verified }: AddressChange): Promise<boolean> {
    const methods = prismaOf(tx).contactMethod;
    const known = address === null ? [] : this.indexesOf(address);
    const kept = await methods.findFirst({ where: { responderId, channel, addressIndex: { in: known } } });
    const { count } = await methods.deleteMany({
      where: { responderId, channel, ...(kept === null ? {} : { id: { not: kept.id } }) },
    });
    if (address === null) return count > 0;
    if (kept === null) await this.addMethod(tx, { responderId, channel, address, verified });
    else if (verified && kept.verifiedAt === null) {
      await methods.update({ where: { id: kept.id }, data: { verifiedAt: this.clock.now() } });
    } else return count > 0;
    return true;
  }

  async verifyAll(tx: Tx, responderId: ResponderId): Promise<boolean> {
    const { count } = await prismaOf(tx).contactMethod.updateMany({
      where: { responderId, verifiedAt: null },
      data: { verifiedAt: this.clock.now() },
    });
    return count > 0;
  }

  async confirmAddress(tx: Tx, id: ContactMethodId): Promise<void> {
    const { responderId, addressIndex } = await prismaOf(tx).contactMethod.update({
      where: { id },
      data: { failingSince: null, failureCode: null },
    });
    await prismaOf(tx).contactMethod.updateMany({
      where: { responderId, addressIndex },
      data: { verifiedAt: this.clock.now(), checkSince: null, checkAskedAt: null },
    });
  }

  async remove(tx: Tx, id: ResponderId): Promise<void> {
    await prismaOf(tx).contactMethod.deleteMany({ where: { responderId: id } });
    await this.setGroups(tx, id, []);
    const nothing = { rules: Prisma.DbNull, quietHours: Prisma.DbNull, maxAlertsPerWeek: null, consentAt: null };
    const wishes = { notOnBankHolidays: false, conflictsSealed: null };
    await prismaOf(tx).responderLeave.deleteMany({ where: { responderId: id } });
    const { leftAt } = await prismaOf(tx).responder.findUniqueOrThrow({ where: { id }, select: { leftAt: true } });
    const left = { status: 'left', leftAt: leftAt ?? this.clock.now(), roles: [] };
    await prismaOf(tx).responder.update({ where: { id }, data: { ...nothing, ...wishes, ...left } });
  }

  private async addMethod(tx: Tx, change: AddressChange & { readonly address: string }): Promise<void> {
    const { responderId, channel, address, verified } = change;
    const id = this.ids.next<'contact-method'>();
    const stopped = await prismaOf(tx).contactMethod.findFirst({
      where: { channel, addressIndex: { in: this.indexesOf(address) }, optedOutAt: { not: null } },
      select: { optedOutAt: true },
    });
    const now = this.clock.now();
    await prismaOf(tx).contactMethod.create({
      data: {
        id,
        responderId,
        channel,
        addressSealed: this.sealing.seal({ field: ADDRESS_FIELD, id }, address),
        addressIndex: this.sealing.blindIndex(ADDRESS_FIELD, address),
        addressMask: channel === 'email' ? maskEmail(address as EmailAddress) : maskPhone(address as PhoneNumber),
        verifiedAt: verified ? now : null,
        optedOutAt: stopped?.optedOutAt ?? null,
        createdAt: now,
      },
    });
  }

  private columns(id: string, { conflictFacilityCodes, ...fields }: ResponderFields) {
    return { ...toColumns(fields), conflictsSealed: sealConflicts(this.sealing, id, conflictFacilityCodes) };
  }

  private record(row: Row): ResponderRecord {
    return { ...toRecord(row), conflictFacilityCodes: openConflicts(this.sealing, row) ?? [] };
  }

  private indexesOf(address: string): string[] {
    return [
      this.sealing.blindIndex(ADDRESS_FIELD, address),
      ...this.sealing.previousBlindIndexes(ADDRESS_FIELD, address),
    ];
  }
}

function filters({ regionCodes, groupId, role, status, q }: ResponderQuery): Prisma.ResponderWhereInput[] {
  return [
    ...(regionCodes === undefined ? [] : [{ regionCode: { in: [...regionCodes] } }]),
    ...(groupId === undefined ? [] : [{ groups: { some: { groupId } } }]),
    ...(role === undefined ? [] : [{ roles: { has: role } }]),
    ...(status === undefined ? [] : [{ status }]),
    ...(q === undefined ? [] : [{ name: { contains: q, mode: 'insensitive' as const } }]),
  ];
}

function toColumns({ rules, quietHours, roles, ...rest }: Omit<ResponderFields, 'conflictFacilityCodes'>) {
  return {
    ...rest,
    roles: [...roles],
    rules: rules === null ? Prisma.DbNull : rules.map(({ channel, delaySeconds }) => ({ channel, delaySeconds })),
    quietHours: quietHours === null ? Prisma.DbNull : { ...quietHours },
  };
}

function toRecord(row: Row): Omit<ResponderRecord, 'conflictFacilityCodes'> {
  return {
    id: row.id as ResponderId,
    name: row.name,
    regionCode: row.regionCode,
    language: asLanguage(row.language),
    status: row.status as ResponderStatus,
    roles: row.roles,
    groupIds: row.groups.map(({ groupId }) => groupId as GroupId),
    rules: row.rules as unknown as readonly NotificationRule[] | null,
    quietHours: row.quietHours as unknown as QuietHours | null,
    maxAlertsPerWeek: row.maxAlertsPerWeek,
    notOnBankHolidays: row.notOnBankHolidays,
    contactMethods: row.contactMethods.map((method) => ({
      id: method.id as ContactMethodId,
      channel: method.channel as Channel,
      address: method.addressMask,
      verifiedAt: method.verifiedAt,
      optedOutAt: method.optedOutAt,
      failingSince: method.failingSince,
      checkSince: method.checkSince,
      checkAskedAt: method.checkAskedAt,
    })),
    createdAt: row.createdAt,
  };
}
