import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import type { Policy } from '../../../escalation/policy.js';
import { Clock } from '../../../kernel/clock.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import { comparePolicies } from './compare-policies.js';
import { PlanNames } from './plan-names.service.js';
import type { PolicyDraft } from './policy-draft.js';
import type { ReviewView } from './policy-review.page.js';
import { policySentence } from './policy-words.js';
import { ReadPolicies } from './read-policies.service.js';
import type { VersionsView } from './versions.page.js';
import { may } from '../../../access/permissions.js';
import type { PolicyVersion } from '../../../escalation/policy-book.repository.js';

/** What is different between two policies, in words. */
@Injectable()
export class ReadReview {
  constructor(
    private readonly reading: ReadPolicies,
    private readonly names: PlanNames,
    private readonly allNames: Names,
    private readonly clock: Clock,
  ) {}

  /** Before something is kept. `refused`: somebody else was quicker. */
  async view(
    id: string | null,
    draft: PolicyDraft,
    policy: Policy,
    caller: Principal,
    refused: boolean,
  ): Promise<ReviewView> {
    if (id === null) {
      const nameOf = await this.names.ofPolicies([policy], caller);
      const facts = { id, action: '/console/policies/new' as const, name: policy.name, draft };
      return { ...facts, sentence: policySentence(policy, nameOf), changes: [], runs: 0, meanwhile: null };
    }
    const { record, runs } = await this.reading.one(id, caller);
    const nameOf = await this.names.ofPolicies([record, policy], caller);
    const isOlder = refused || String(record.version) !== draft.version;
    return {
      ...{ id, action: `/console/policies/${id}` as const, name: record.name, runs },
      sentence: policySentence(policy, nameOf),
      changes: comparePolicies(record, policy, nameOf),
      draft: { ...draft, version: String(record.version) },
      meanwhile: isOlder ? { at: record.updatedAt, by: await this.lastBy(id), now: this.clock.now() } : null,
    };
  }

  /** Two versions of a policy; without numbers the newest and the one before it. */
  async versions(
    id: string,
    wanted: { readonly from?: number | undefined; readonly to?: number | undefined },
    caller: Principal,
  ): Promise<VersionsView> {
    const { record, versions } = await this.reading.versions(id);
    const nameOf = await this.names.ofPolicies(
      versions.map(({ policy }) => policy),
      caller,
    );
    const byWhom = await this.byWhom(versions);
    const numbered = (number: number | undefined) => versions.find((each) => each.number === number);
    const to = numbered(wanted.to) ?? versions[0];
    const from = numbered(wanted.from) ?? versions[1];
    return {
      ...{ id, name: record.name, now: this.clock.now(), mayChange: may(caller, 'policy.change') },
      versions: versions.map((version) => ({
        ...{ number: version.number, savedAt: version.savedAt, by: byWhom(version) },
        sentence: policySentence(version.policy, nameOf),
      })),
      compared:
        from === undefined || to === undefined
          ? null
          : { from: from.number, to: to.number, changes: comparePolicies(from.policy, to.policy, nameOf) },
    };
  }

  private async lastBy(id: string): Promise<string> {
    const { versions } = await this.reading.versions(id);
    const newest = versions.slice(0, 1);
    const [version] = newest;
    return version === undefined ? '' : ((await this.byWhom(newest))(version) ?? 'nobody wrote down who');
  }

  private async byWhom(versions: readonly PolicyVersion[]): Promise<(version: PolicyVersion) => string | null> {
    const ids = versions.flatMap(({ savedBy }) => (savedBy === null ? [] : [actorId(savedBy)]));
    const nameOf = await this.allNames.of(ids.filter((each) => each !== null));
    return ({ savedBy }) => (savedBy === null ? null : actorWords(savedBy, nameOf));
  }
}
