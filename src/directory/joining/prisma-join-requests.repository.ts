import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type EmailAddress, maskEmail } from '../../kernel/email-address.js';
import { type ContactMethodId, type GroupId, IdSource, type PersonId, type ResponderId } from '../../kernel/ids.js';
import { asLanguage } from '../../kernel/language.js';
import { maskPhone, type PhoneNumber } from '../../kernel/phone-number.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import type { Prisma } from '../../platform/prisma/generated/client.js';
import { lockAll, prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import { ADDRESS_FIELD, JOIN_ADDRESS_FIELD } from '../prisma-people.repository.js';
import type { ResponderStatus } from '../person.js';
import type { IdPage } from '../responders.repository.js';
import { openDetails, sealDetails } from './join-details.js';
import type { JoinChannel, JoinDetails, JoinRequest, JoinRequestId, JoinStatus } from './join-request.js';
import {
  type ConfirmedAddresses,
  type JoinChange,
  type JoinContact,
  type JoinQuery,
  JoinRequests,
  type NewJoinRequest,
  type SamePerson,
} from './join-requests.repository.js';

const WITH_ALL = {
  contacts: { orderBy: { channel: 'desc' } },
  vouches: { orderBy: { at: 'asc' } },
} satisfies Prisma.JoinRequestInclude;
type Row = Prisma.JoinRequestGetPayload<{ include: typeof WITH_ALL }>;

@Injectable()
export class PrismaJoinRequests extends JoinRequests {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async lockSubmission(tx: Tx, hashes: readonly string[]): Promise<JoinRequest | null> {
    await lockAll(
      tx,
      hashes.map((hash) => `join-form:${hash}`),
    );
    const where = { submissionHash: { in: [...hashes] } };
    const row = await prismaOf(tx).joinRequest.findFirst({ where, include: WITH_ALL });
    return row === null ? null : toRequest(row);
  }

  async insert(tx: Tx, { details, phone, email, ...request }: NewJoinRequest): Promise<JoinRequest> {
    const id = this.ids.next<'join-request'>();
    const createdAt = this.clock.now();
    const detailsSealed = sealDetails(this.sealing, id, details);
    const data = { ...request, roles: [...request.roles], id, detailsSealed, createdAt, status: 'unconfirmed' };
    await prismaOf(tx).joinRequest.create({ data, select: { id: true } });
    if (phone !== null) await this.addContact(tx, id, 'sms', phone);
    if (email !== null) await this.addContact(tx, id, 'email', email);
    return this.kept(tx, id);
  }

  async byId(tx: Tx, id: string): Promise<JoinRequest | null> {
    const row = await prismaOf(tx).joinRequest.findUnique({ where: { id }, include: WITH_ALL });
    return row === null ? null : toRequest(row);
  }

  async lock(tx: Tx, id: string): Promise<JoinRequest | null> {
    await sqlOf(tx).execute`SELECT id FROM join_request WHERE id = ${id}::uuid FOR UPDATE`;
    return this.byId(tx, id);
  }

  async list(tx: Tx, { regionCodes, status }: JoinQuery, { after, limit }: IdPage): Promise<readonly JoinRequest[]> {
    const rows = await prismaOf(tx).joinRequest.findMany({
      where: {
        ...(regionCodes === undefined ? {} : { regionCode: { in: [...regionCodes] } }),
        ...(status === undefined ? {} : { status }),
        ...(after === null ? {} : { id: { gt: after } }),
      },
      include: WITH_ALL,
      orderBy: { id: 'asc' },
      take: limit,
    });
    return rows.map(toRequest);
  }

  async detailsOf(tx: Tx, id: JoinRequestId): Promise<JoinDetails | null> {
    return openDetails(this.sealing, await prismaOf(tx).joinRequest.findUniqueOrThrow({ where: { id } }));
  }

  async contact(tx: Tx, contactId: string): Promise<JoinContact | null> {
    const row = await prismaOf(tx).joinContact.findUnique({ where: { id: contactId } });
    if (row === null) return null;
    return {
      id: row.id as ContactMethodId,
      channel: row.channel as JoinChannel,
      addressIndex: row.addressIndex,
      mask: row.addressMask,
      verifiedAt: row.verifiedAt,
      optedOut: row.optedOutAt !== null,
      joinRequestId: row.joinRequestId as JoinRequestId,
    };
  }

  async change(tx: Tx, id: JoinRequestId, change: JoinChange): Promise<void> {
    await prismaOf(tx).joinRequest.update({ where: { id }, data: change, select: { id: true } });
  }

  async confirmContact(tx: Tx, id: ContactMethodId, at: Date): Promise<void> {
    await prismaOf(tx).joinContact.update({ where: { id }, data: { verifiedAt: at }, select: { id: true } });
  }

  async vouch(tx: Tx, joinRequestId: JoinRequestId, personId: PersonId, at: Date): Promise<void> {
    await prismaOf(tx).joinVouch.createMany({ data: [{ joinRequestId, personId, at }], skipDuplicates: true });
  }

  async confirmedAddresses(tx: Tx, joinRequestId: JoinRequestId): Promise<ConfirmedAddresses> {
    const rows = await prismaOf(tx).joinContact.findMany({ where: { joinRequestId, verifiedAt: { not: null } } });
    const opened = (channel: JoinChannel): string | null => {
      const row = rows.find((each) => each.channel === channel);
      return row === undefined ? null : this.sealing.open({ field: JOIN_ADDRESS_FIELD, id: row.id }, row.addressSealed);
    };
    return { phone: opened('sms'), email: opened('email') };
  }

  async samePeople(tx: Tx, id: JoinRequestId): Promise<readonly SamePerson[]> {
    const { phone, email } = await this.confirmedAddresses(tx, id);
    const indexes = [phone, email].flatMap((address) => (address === null ? [] : this.indexesOf(address)));
    const rows = await prismaOf(tx).responder.findMany({
      where: { contactMethods: { some: { addressIndex: { in: indexes } } } },
      select: { id: true, name: true, regionCode: true, status: true },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map((row) => ({ ...row, id: row.id as ResponderId, status: row.status as ResponderStatus }));
  }

  async othersOf(tx: Tx, { addressIndex, joinRequestId }: JoinContact): Promise<readonly JoinRequest[]> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      SELECT id FROM join_request
       WHERE id IN (SELECT join_request_id FROM join_contact WHERE address_index = ${addressIndex})
         AND id <> ${joinRequestId}::uuid AND status IN ('unconfirmed', 'waiting')
       ORDER BY id FOR UPDATE`;
    const found = await Promise.all(rows.map(({ id }) => this.byId(tx, id)));
    return found.filter((each) => each !== null);
  }

  async removeContacts(tx: Tx, joinRequestId: JoinRequestId): Promise<void> {
    await prismaOf(tx).joinContact.deleteMany({ where: { joinRequestId } });
  }

  async remove(tx: Tx, id: JoinRequestId): Promise<void> {
    await prismaOf(tx).joinRequest.delete({ where: { id }, select: { id: true } });
  }

  async oldest(tx: Tx, touchedBefore: Date, { after, limit }: IdPage): Promise<readonly JoinRequest[]> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      SELECT id FROM join_request
       WHERE status <> 'waiting' AND COALESCE(decided_at, created_at) <= ${touchedBefore}
         AND (${after}::uuid IS NULL OR id > ${after}::uuid)
       ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    const where = { id: { in: rows.map(({ id }) => id) } };
    const found = await prismaOf(tx).joinRequest.findMany({ where, include: WITH_ALL, orderBy: { id: 'asc' } });
    return found.map(toRequest);
  }

  private async addContact(tx: Tx, joinRequestId: JoinRequestId, channel: JoinChannel, address: string): Promise<void> {
    const id = this.ids.next<'contact-method'>();
    const stopped = await prismaOf(tx).contactMethod.findFirst({
      where: { channel, addressIndex: { in: this.indexesOf(address) }, optedOutAt: { not: null } },
      select: { optedOutAt: true },
    });
    await prismaOf(tx).joinContact.create({
      data: {
        ...{ id, joinRequestId, channel },
        addressSealed: this.sealing.seal({ field: JOIN_ADDRESS_FIELD, id }, address),
        addressIndex: this.sealing.blindIndex(ADDRESS_FIELD, address),
        addressMask: channel === 'email' ? maskEmail(address as EmailAddress) : maskPhone(address as PhoneNumber),
        optedOutAt: stopped?.optedOutAt ?? null,
        createdAt: this.clock.now(),
      },
      select: { id: true },
    });
  }

  private async kept(tx: Tx, id: JoinRequestId): Promise<JoinRequest> {
    const request = await this.byId(tx, id);
    if (request === null) throw new Error('An offer that was just kept is not there.');
    return request;
  }

  private indexesOf(address: string): string[] {
    const previous = this.sealing.previousBlindIndexes(ADDRESS_FIELD, address);
    return [this.sealing.blindIndex(ADDRESS_FIELD, address), ...previous];
  }
}

function toRequest({ detailsSealed: _sealed, submissionHash: _hash, contacts, vouches, ...row }: Row): JoinRequest {
  return {
    ...row,
    id: row.id as JoinRequestId,
    groupId: row.groupId as GroupId | null,
    responderId: row.responderId as ResponderId | null,
    language: asLanguage(row.language),
    status: row.status as JoinStatus,
    contacts: contacts.map(({ id, channel, addressMask, verifiedAt, optedOutAt }) => ({
      ...{ id: id as ContactMethodId, channel: channel as JoinChannel, address: addressMask, verifiedAt, optedOutAt },
    })),
    vouchedBy: vouches.map(({ personId }) => personId as PersonId),
  };
}
