import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Batcher } from '../batch/batcher.js';
import { lockAll, sqlOf } from '../prisma/prisma-tx.js';
import { type Counted, CountedLimits } from './counted-limits.js';
import { type Limit, type LimitLook, Limits } from './limits.js';

/** Whoever decides by limits does so alone. */
const TURN = 'limits';

interface Question {
  readonly limits: readonly Limit[];
  readonly decide: (look: LimitLook) => unknown;
}

/**
 * Limits in a table that is not written ahead (`UNLOGGED`): nothing of it reaches a backup or a replica, and after a crash
 * of the database counting begins anew.
 */
@Injectable()
export class PrismaLimits extends Limits {
  private readonly questions = new Batcher<Question, unknown>((all) => this.decideAll(all), 200, 1);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async decide<T>(limits: readonly Limit[], decide: (look: LimitLook) => T): Promise<T> {
    return (await this.questions.add({ limits, decide })) as T;
  }

  async forget(): Promise<void> {
    const now = this.clock.now();
    await this.uow.run((tx) => sqlOf(tx).execute`DELETE FROM limit_count WHERE ends_at <= ${now}`);
  }

  private decideAll(questions: readonly Question[]): Promise<readonly unknown[]> {
    const keys = [...new Set(questions.flatMap(({ limits }) => limits.map(({ key }) => key)))];
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const [, counted] = await Promise.all([
        lockAll(tx, [TURN]),
        sqlOf(tx).query<Counted>`SELECT key, taken, ends_at FROM limit_count WHERE key = ANY(${keys})`,
      ]);
      const look = new CountedLimits(counted, now);
      const answers = questions.map(({ decide }) => decide(look));
      const { changed } = look;
      if (changed.length > 0) {
        await sqlOf(tx).execute`
          INSERT INTO limit_count (key, taken, ends_at)
          SELECT * FROM unnest(${changed.map(({ key }) => key)}::text[], ${changed.map(({ taken }) => taken)}::int[],
                               ${changed.map(({ endsAt }) => endsAt)}::timestamptz[])
          ON CONFLICT (key) DO UPDATE SET taken = excluded.taken, ends_at = excluded.ends_at`;
      }
      return answers;
    });
  }
}
