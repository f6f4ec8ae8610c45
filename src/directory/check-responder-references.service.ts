import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { Groups } from './groups.repository.js';
import type { ResponderInput } from './responder-record.js';
import { Responders } from './responders.repository.js';
import { refuseUnknown } from './unknown-reference.js';

/** What a person names is there. */
@Injectable()
export class CheckResponderReferences {
  constructor(
    private readonly groups: Groups,
    private readonly responders: Responders,
  ) {}

  /** Throws AppError `unknown_reference`. */
  async check(tx: Tx, { groupIds, conflictFacilityCodes: codes }: ResponderInput): Promise<void> {
    refuseUnknown('groupIds', groupIds, await this.groups.regionsOf(tx, groupIds), 'group');
    if (codes.length === 0) return;
    refuseUnknown('conflictFacilityCodes', codes, await this.responders.knownPlaces(tx, codes), 'place');
  }
}
