import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { Groups } from '../../directory/groups.repository.js';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../kernel/clock.js';
import type { GroupId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import type { JoinInput } from './join-input.js';

const PURPOSE = 'join_request.submission';

/**
 * Keeps an offer to join, not confirmed yet: nobody looks at it before its owner has shown a number or address to be
 * theirs. The same form twice is one offer. Says nothing of who is known here already.
 */
@Injectable()
export class OfferToJoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly groups: Groups,
    private readonly journal: Journal,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  async offer(input: JoinInput, submissionId: string): Promise<JoinRequest> {
    const hash = this.sealing.blindIndex(PURPOSE, submissionId);
    const hashes = [hash, ...this.sealing.previousBlindIndexes(PURPOSE, submissionId)];
    return this.uow.run(async (tx) => {
      return (await this.requests.lockSubmission(tx, hashes)) ?? this.keep(tx, input, hash);
    });
  }

  private async keep(tx: Tx, { groupId, ...input }: JoinInput, submissionHash: string): Promise<JoinRequest> {
    const consentAt = this.clock.now();
    const group = await this.groupIn(tx, groupId, input.regionCode);
    const request = await this.requests.insert(tx, { ...input, groupId: group, submissionHash, consentAt });
    const { id, regionCode } = request;
    const data = { joinRequestId: id, channels: request.contacts.map(({ channel }) => channel) };
    await this.journal.append(tx, { kind: 'join.offered', actor: { type: 'newcomer' }, regionCode, data });
    return request;
  }

  private async groupIn(tx: Tx, groupId: string | null, regionCode: string): Promise<GroupId | null> {
    const group = groupId === null ? null : await this.groups.byId(tx, groupId);
    return group?.regionCode === regionCode ? group.id : null;
  }
}
