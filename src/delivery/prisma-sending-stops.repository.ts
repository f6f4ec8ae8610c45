import { Injectable } from '@nestjs/common';
import { type Channel, CHANNELS } from '../kernel/channel.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { MESSAGE_DUE } from './delivery-facts.js';
import { SENDING_STOPPED, type SendingStop } from './sending-stop.js';
import { SendingStops } from './sending-stops.repository.js';

@Injectable()
export class PrismaSendingStops extends SendingStops {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async current(channel: Channel): Promise<SendingStop | null> {
    const row = await this.prisma.sendingStop.findUnique({ where: { channel } });
    return row === null ? null : { channel, by: row.by, at: row.at };
  }

  async all(): Promise<readonly SendingStop[]> {
    const rows = await this.prisma.sendingStop.findMany({ orderBy: { at: 'asc' } });
    return rows.flatMap(({ channel, by, at }) => {
      const known = CHANNELS.find((each) => each === channel);
      return known === undefined ? [] : [{ channel: known, by, at }];
    });
  }

  async stop(tx: Tx, { channel, by, at }: SendingStop): Promise<boolean> {
    const rows = await sqlOf(tx).execute`
      INSERT INTO sending_stop (channel, by, at) VALUES (${channel}, ${by}, ${at}) ON CONFLICT (channel) DO NOTHING`;
    return rows > 0;
  }

  async resume(tx: Tx, channel: Channel): Promise<boolean> {
    return (await sqlOf(tx).execute`DELETE FROM sending_stop WHERE channel = ${channel}`) > 0;
  }

  async bringForward(tx: Tx, channel: Channel, now: Date): Promise<void> {
    const sql = sqlOf(tx);
    await sql.execute`
      UPDATE outbox_row o SET due_at = LEAST(o.due_at, ${now}), published_at = NULL
       WHERE o.id IN (SELECT w.id FROM outbox_row w JOIN message m ON m.id = (w.data ->> 'messageId')::uuid
                       WHERE w.fact = ${MESSAGE_DUE[channel]} AND m.failure_code = ${SENDING_STOPPED}
                         AND m.status IN ('queued', 'sending')
                       ORDER BY w.key FOR UPDATE OF w)`;
    await sql.execute`
      UPDATE message m SET failure_code = NULL, failure_reason = NULL
       WHERE m.id IN (SELECT w.id FROM message w
                       WHERE w.channel = ${channel} AND w.failure_code = ${SENDING_STOPPED}
                         AND w.status IN ('queued', 'sending')
                       ORDER BY w.id FOR UPDATE)`;
  }
}
