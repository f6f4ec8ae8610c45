import { Injectable } from '@nestjs/common';
import { ADDRESS_FIELD, NOTICE_ADDRESS_FIELD } from '../../directory/prisma-people.repository.js';
import { Clock } from '../../kernel/clock.js';
import { type ContactMethodId, IdSource } from '../../kernel/ids.js';
import { asPageLanguage } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { lockAll, prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { NoticeChannel } from './reporter-notice.js';
import { type NewNotice, type ReporterNotice, ReporterNotices } from './reporter-notices.repository.js';

interface Row extends Omit<ReporterNotice, 'language'> {
  readonly language: string;
}

@Injectable()
export class PrismaReporterNotices extends ReporterNotices {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async lock(tx: Tx, reportId: string): Promise<ReporterNotice | null> {
    const [row] = await sqlOf(tx).query<Row>`
      SELECT n.id, n.channel, n.language, n.noticed_at, r.mailbox_opened_at AS opened_at
        FROM reporter_notice n JOIN report r ON r.id = n.report_id
       WHERE n.report_id = ${reportId}::uuid FOR UPDATE OF n`;
    return row === undefined ? null : { ...row, language: asPageLanguage(row.language) };
  }

  async channelOf(tx: Tx, reportId: string): Promise<NoticeChannel | null> {
    const [row] = await sqlOf(tx).query<{ channel: NoticeChannel }>`
      SELECT channel FROM reporter_notice WHERE report_id = ${reportId}::uuid`;
    return row?.channel ?? null;
  }

  async set(tx: Tx, { reportId, to, language }: NewNotice, most: number): Promise<boolean> {
    const index = this.sealing.blindIndex(ADDRESS_FIELD, to.address);
    const indexes = [index, ...this.sealing.previousBlindIndexes(ADDRESS_FIELD, to.address)];
    await lockAll(tx, [`reporter-notice:${index}`]);
    const others = await prismaOf(tx).reporterNotice.count({
      where: { addressIndex: { in: indexes }, reportId: { not: reportId } },
    });
    if (others >= most) return false;
    // Before the earlier one goes: it may be what knows that the number has ended texts.
    const optedOutAt = to.channel === 'sms' ? await stoppedAt(tx, indexes) : null;
    await this.remove(tx, reportId);
    const id = this.ids.next<'contact-method'>();
    await prismaOf(tx).reporterNotice.create({
      data: {
        ...{ id, reportId, channel: to.channel, language },
        addressSealed: this.sealing.seal({ field: NOTICE_ADDRESS_FIELD, id }, to.address),
        addressIndex: index,
        agreedAt: this.clock.now(),
        optedOutAt,
      },
      select: { id: true },
    });
    return true;
  }

  async markNoticed(tx: Tx, id: ContactMethodId, at: Date): Promise<void> {
    await prismaOf(tx).reporterNotice.update({ where: { id }, data: { noticedAt: at }, select: { id: true } });
  }

  async remove(tx: Tx, reportId: string): Promise<boolean> {
    const { count } = await prismaOf(tx).reporterNotice.deleteMany({ where: { reportId } });
    return count > 0;
  }
}

/** A number that has ended texts gets none, whoever names it. */
async function stoppedAt(tx: Tx, indexes: string[]): Promise<Date | null> {
  const [row] = await sqlOf(tx).query<{ optedOutAt: Date | null }>`
    SELECT max(opted_out_at) AS opted_out_at FROM reachable_contact
     WHERE channel = 'sms' AND address_index = ANY(${indexes})`;
  return row?.optedOutAt ?? null;
}
