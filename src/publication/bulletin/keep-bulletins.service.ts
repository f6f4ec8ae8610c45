import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { type Actor, actorText, SYSTEM } from '../../kernel/actor.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { assertMayBe, type BulletinState, type BulletinVersion } from './bulletin.js';
import { Bulletins } from './bulletins.repository.js';

export interface BulletinEdit {
  /** The version that was before whoever wrote. */
  readonly basedOn: number;
  readonly state: BulletinState;
  readonly text: string;
}

/** Keeps what people make of a bulletin, version by version. Throws AppError `not_found`, `empty_bulletin`, `unsafe_words`, `changed_since`. */
@Injectable()
export class KeepBulletins {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bulletins: Bulletins,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** The first version of a period; nothing where there is one already. @returns whether it was made. */
  draft(period: string, text: string, actor: Actor = SYSTEM): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      await this.bulletins.lock(tx);
      if ((await this.bulletins.find(tx, period, null)) !== null) return false;
      await this.add(tx, { period, version: 1, state: 'draft', text, by: null }, actor);
      return true;
    });
  }

  /** @returns the new version. What is the same as before is no new one. */
  edit(period: string, { basedOn, state, text }: BulletinEdit, actor: Actor): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      await this.bulletins.lock(tx);
      const present = await this.bulletins.find(tx, period, null);
      if (present === null) throw notFound('bulletin');
      if (present.version !== basedOn) {
        const text = `Somebody else has kept version ${String(present.version)} since. Copy what you wrote, open the bulletin again, and put it in there.`;
        throw conflict('changed_since', text);
      }
      assertMayBe(state, text);
      if (present.text === text && present.state === state) return present.version;
      const version = present.version + 1;
      await this.add(tx, { period, version, state, text, by: actorText(actor) }, actor);
      return version;
    });
  }

  private async add(tx: Tx, fields: Omit<BulletinVersion, 'id' | 'at'>, actor: Actor): Promise<void> {
    await this.bulletins.add(tx, { ...fields, id: this.ids.next(), at: this.clock.now() });
    const { period, version, state } = fields;
    await this.journal.append(tx, { kind: 'bulletin.changed', actor, data: { period, version, state } });
  }
}
