import { Injectable } from '@nestjs/common';
import { MINUTE, plus, SECOND } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import {
  type NewSenderPause,
  type SenderPause,
  SenderStateRows,
  type SenderStateView,
} from './sender-states.repository.js';
import type { OpenBreaker } from './sms/routing/breaker.js';

/** A clock that differs from the database’s by less is believed. */
const BELIEVED = MINUTE;

@Injectable()
export class PrismaSenderStates extends SenderStateRows {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async read(now: Date): Promise<SenderStateView> {
    const [pauses, breakers] = await Promise.all([
      this.prisma.$queryRaw<SenderPause[]>`
        SELECT channel, provider, code, LEAST(until, ${now}::timestamptz + (over_by - now())) AS until FROM sender_pause`,
      this.prisma.providerBreaker.findMany(),
    ]);
    return {
      pauses,
      breakers: new Map(
        breakers.map(({ provider, state, ...rest }) => [
          provider,
          { ...rest, state: state === 'half_open' ? 'half_open' : 'open' },
        ]),
      ),
    };
  }

  async pause({ channel, provider, now, lengthMs, code }: NewSenderPause): Promise<void> {
    await this.prisma.$executeRaw`
      INSERT INTO sender_pause (channel, provider, until, code, over_by)
      VALUES (${channel}, ${provider}, ${plus(now, lengthMs)}, ${code},
              now() + make_interval(secs => ${(lengthMs + BELIEVED) / SECOND}))
      ON CONFLICT (channel, provider) DO UPDATE
        SET until = excluded.until, code = excluded.code, over_by = excluded.over_by
      WHERE sender_pause.until < excluded.until OR sender_pause.over_by < excluded.over_by`;
  }

  async open(tx: Tx, provider: string, { state, code, openings, openedAt, until }: OpenBreaker): Promise<boolean> {
    const rows = await sqlOf(tx).execute`
      INSERT INTO provider_breaker (provider, state, code, openings, opened_at, until)
      VALUES (${provider}, ${state}, ${code}, ${openings}, ${openedAt}, ${until}) ON CONFLICT (provider) DO NOTHING`;
    return rows > 0;
  }

  async reopen(tx: Tx, provider: string, before: OpenBreaker, after: OpenBreaker): Promise<boolean> {
    const rows = await sqlOf(tx).execute`
      UPDATE provider_breaker
         SET state = 'open', code = ${after.code}, openings = ${after.openings}, opened_at = ${after.openedAt},
             until = ${after.until}
       WHERE provider = ${provider} AND openings = ${before.openings}`;
    return rows > 0;
  }

  async close(tx: Tx, provider: string): Promise<boolean> {
    return (await sqlOf(tx).execute`DELETE FROM provider_breaker WHERE provider = ${provider}`) > 0;
  }

  async takeProbe(tx: Tx, provider: string, { until }: OpenBreaker, now: Date): Promise<boolean> {
    const rows = await sqlOf(tx).execute`
      UPDATE provider_breaker SET state = 'half_open', until = ${until}
       WHERE provider = ${provider} AND until <= ${now}`;
    return rows > 0;
  }
}
