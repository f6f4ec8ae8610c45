import { Injectable } from '@nestjs/common';
import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { SignInNotice as NoticeRow } from '../../platform/prisma/generated/client.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import type { SessionId } from '../sessions.repository.js';
import {
  KnownDevices,
  type NewMark,
  NOTICE_ANSWERS,
  type NoticeAnswer,
  type SignInNotice,
  type SignInNoticeId,
} from './known-devices.repository.js';

@Injectable()
export class PrismaKnownDevices extends KnownDevices {
  async use(
    tx: Tx,
    userId: UserId,
    tokenHashes: readonly string[],
    { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
  ): Promise<string | null> {
    if (tokenHashes.length === 0) return null;
    const found = await prismaOf(tx).knownDevice.findFirst({
      where: { userId, tokenHash: { in: [...tokenHashes] }, expiresAt: { gt: now } },
    });
    if (found === null) return null;
    await prismaOf(tx).knownDevice.update({ where: { id: found.id }, data: { lastUsedAt: now, expiresAt } });
    return found.tokenHash;
  }

  async add(tx: Tx, { at, ...mark }: NewMark): Promise<void> {
    await prismaOf(tx).knownDevice.create({ data: { ...mark, createdAt: at, lastUsedAt: at } });
  }

  async forget(tx: Tx, userId: UserId, but: readonly string[]): Promise<void> {
    await prismaOf(tx).knownDevice.deleteMany({ where: { userId, tokenHash: { notIn: [...but] } } });
  }

  async firstEver(tx: Tx, userId: UserId, now: Date): Promise<boolean> {
    const { count } = await prismaOf(tx).user.updateMany({
      where: { id: userId, firstSignedInAt: null },
      data: { firstSignedInAt: now },
    });
    return count > 0;
  }

  async notice(tx: Tx, notice: Omit<SignInNotice, 'answer'>): Promise<void> {
    await prismaOf(tx).signInNotice.create({ data: notice });
  }

  async noticeById(tx: Tx, id: string): Promise<SignInNotice | null> {
    const row = await prismaOf(tx).signInNotice.findUnique({ where: { id } });
    return row === null ? null : noticeOf(row);
  }

  async waiting(tx: Tx, userId: UserId): Promise<readonly SignInNotice[]> {
    const rows = await prismaOf(tx).signInNotice.findMany({
      where: { userId, answer: null },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
    });
    return rows.map(noticeOf);
  }

  async answer(
    tx: Tx,
    notice: { readonly id: string; readonly userId: UserId },
    answer: NoticeAnswer,
    at: Date,
  ): Promise<boolean> {
    const { count } = await prismaOf(tx).signInNotice.updateMany({
      where: { ...notice, answer: null },
      data: { answer, answeredAt: at },
    });
    return count > 0;
  }
}

function noticeOf(row: NoticeRow): SignInNotice {
  return {
    id: row.id as SignInNoticeId,
    userId: row.userId as UserId,
    sessionId: row.sessionId as SessionId,
    device: row.device,
    at: row.at,
    answer: NOTICE_ANSWERS.find((answer) => answer === row.answer) ?? null,
  };
}
