import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { findingsIn } from '../../../publication/bulletin/bulletin.js';
import { ReadBulletins } from '../../../publication/bulletin/read-bulletins.service.js';
import { NOT_SEEN } from '../../../publication/safe-messaging/not-seen.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import type { BulletinView } from './bulletin.page.js';

/** A bulletin with its versions, and what is to be mended. Throws AppError `not_found`. */
@Injectable()
export class ReadBulletinPage {
  constructor(
    private readonly bulletins: ReadBulletins,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(
    period: string,
    version: number | null,
    typed: BulletinView['typed'],
    problem: string | null,
  ): Promise<BulletinView> {
    const { bulletin, versions } = await this.bulletins.one(period, version);
    const ids = versions.flatMap(({ by }) => (by === null ? null : actorId(by)));
    const nameOf = await this.names.of(ids.filter((id) => id !== null));
    return {
      now: this.clock.now(),
      bulletin,
      versions: versions.map((each) => ({
        ...each,
        who: each.by === null ? 'made of what is public' : actorWords(each.by, nameOf),
      })),
      findings: findingsIn(typed?.text ?? bulletin.text),
      notSeen: NOT_SEEN.en,
      typed,
      problem,
    };
  }
}
