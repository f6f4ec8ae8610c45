import { Injectable } from '@nestjs/common';
import type { PlannedStep } from '../../../escalation/plan-run.js';
import { Policies } from '../../../escalation/policies.repository.js';
import { People } from '../../../directory/people.repository.js';
import type { PageablePerson } from '../../../directory/person.js';
import { LANGUAGES } from '../../../kernel/language.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { Names } from '../records/names.repository.js';
import { targetIds } from '../words/target-words.js';
import { ExampleTexts } from './example-texts.service.js';
import type { PreviewPolicies, PreviewStep } from './release-plan.js';
import type { PersonToPage, ReleaseView } from './release.view.js';

/** Names, ways and words for the preview of a release. */
@Injectable()
export class PreviewWords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: People,
    private readonly policyBook: Policies,
    private readonly names: Names,
    private readonly examples: ExampleTexts,
  ) {}

  async policies(names: readonly string[]): Promise<PreviewPolicies> {
    const all = await this.uow.run(async (tx) => {
      const routes = await this.policyBook.routes(tx);
      return this.policyBook.find(tx, [...new Set(routes.map(({ policyId }) => policyId))]);
    });
    const used = all.filter(({ name }) => names.includes(name));
    const ids = used.flatMap((policy) => policy.steps.flatMap((step) => targetIds(step.targets)));
    return { byName: new Map(used.map((policy) => [policy.name, policy])), nameOf: await this.names.of(ids) };
  }

  /** Those whom the first steps page by then, each once; and those they leave out. */
  async people(
    steps: readonly PreviewStep[],
    { now, by }: { readonly now: Date; readonly by: Date },
    regionCode: string | null,
  ): Promise<Pick<ReleaseView, 'people' | 'notPaged' | 'texts' | 'emailSubject'>> {
    const first = steps.map(({ planned }) => planned).filter(({ startsAt }) => startsAt <= by);
    const asked = new Map(first.flatMap((step) => step.people.map((person) => [person.responderId, person] as const)));
    const out = new Map(first.flatMap((step) => step.excluded.map((person) => [person.responderId, person] as const)));
    const known = await this.known([...asked.keys(), ...out.keys()]);
    const people = [...asked.values()].map((person) => toPage(person, known.get(person.responderId), now));
    return {
      people,
      notPaged: [...out.values()]
        .filter(({ responderId }) => !asked.has(responderId))
        .map(({ responderId, name, reason }) => ({ name, roles: known.get(responderId)?.roles ?? [], reason })),
      texts: LANGUAGES.flatMap((language) => {
        const count = people.filter((person) => person.language === language).length;
        return count === 0 ? [] : [this.examples.text('alert', language, regionCode, count)];
      }),
      emailSubject: people.length === 0 ? null : this.examples.emailSubject(regionCode),
    };
  }

  private async known(ids: readonly string[]): Promise<ReadonlyMap<string, PageablePerson>> {
    if (ids.length === 0) return new Map();
    const found = await this.uow.run((tx) => this.directory.find(tx, { by: 'ids', ids }));
    return new Map(found.map((person) => [person.id as string, person]));
  }
}

function toPage(person: PlannedStep['people'][number], known: PageablePerson | undefined, now: Date): PersonToPage {
  return {
    name: person.name,
    roles: known?.roles ?? [],
    language: known?.language ?? 'en',
    ways: person.channels.map(({ channel, at }) => ({
      channel,
      afterSeconds: Math.max(0, Math.round((at.getTime() - now.getTime()) / 1000)),
    })),
  };
}
