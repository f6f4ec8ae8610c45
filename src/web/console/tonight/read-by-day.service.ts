import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { ReadKeeping } from '../../../safekeeping/retention/read-keeping.service.js';
import { ReadKeptBack } from './read-kept-back.service.js';
import type { Need } from './tonight.view.js';

/** What belongs to no open incident and needs somebody: reports kept back, words that go, holds to be looked at. */
@Injectable()
export class ReadByDay {
  constructor(
    private readonly kept: ReadKeptBack,
    private readonly keeping: ReadKeeping,
  ) {}

  async needs(caller: Principal): Promise<readonly Need[]> {
    const [kept, going, holds] = await Promise.all([
      this.kept.needs(caller),
      this.keeping.wordsGoing(caller.regionCodes),
      this.keeping.toReview(caller.regionCodes),
    ]);
    const needs: Need[] = [...kept];
    const [first] = going;
    if (first !== undefined) needs.push({ kind: 'words_go', count: going.length, first: first.goesAt });
    const [longest] = holds;
    if (longest !== undefined) needs.push({ kind: 'hold_review', count: holds.length, since: longest.reviewOn });
    return needs;
  }
}
