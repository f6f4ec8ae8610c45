import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { Webhooks } from '../../../webhook/webhooks.repository.js';
import { ReadPeople } from '../people/read-people.service.js';
import type { FormProblem } from '../marks/problems.js';
import type { NameOf } from '../words/entry-data.js';
import { roleWords } from '../words/value-words.js';
import type { EditorView, TargetChoices } from './policy-edit.view.js';
import { PlanFacts } from './plan-facts.repository.js';
import { PlanNames } from './plan-names.service.js';
import type { PolicyDraft } from './policy-draft.js';
import { policyOfDraft } from './policy-of-draft.js';
import { policySentence } from './policy-words.js';
import type { KeptPolicy } from './read-policies.service.js';
import { NO_TRIAL, type TrialView } from './trial.view.js';

/** What of the form's page is not in the form. */
export interface EditorExtras {
  readonly kept: KeptPolicy | null;
  readonly problems?: readonly FormProblem[];
  readonly trial?: TrialView;
  readonly note?: string;
}

/** The page of a policy that is being written. */
@Injectable()
export class ReadEditor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: PlanFacts,
    private readonly names: PlanNames,
    private readonly people: ReadPeople,
    private readonly webhooks: Webhooks,
  ) {}

  async view(draft: PolicyDraft, caller: Principal, extras: EditorExtras): Promise<EditorView> {
    const { kept, problems = [], trial = NO_TRIAL, note = null } = extras;
    const [targets, hosts] = await this.choices(draft);
    const nameOf = withHosts(await this.names.of(idsOf(draft), caller), hosts);
    const read = policyOfDraft({ ...draft, name: draft.name === '' ? '-' : draft.name });
    const id = kept?.record.id ?? null;
    return {
      ...{ id, draft, problems, nameOf, targets, trial, note },
      action: id === null ? '/console/policies/new' : `/console/policies/${id}`,
      found: await this.find(draft, caller),
      sentence: read.ok ? policySentence(read.policy, nameOf) : null,
      routes: kept?.routes ?? [],
      olderRuns: kept?.olderRuns ?? 0,
    };
  }

  /** Needed only where a step stands open. */
  private async choices({
    open,
  }: PolicyDraft): Promise<readonly [readonly TargetChoices[], ReadonlyMap<string, string>]> {
    const [rotas, groups, webhooks] = await this.unitOfWork.run(async (tx) =>
      Promise.all([this.facts.rotas(tx), this.facts.groups(tx), this.webhooks.list(tx, { after: null, limit: 100 })]),
    );
    // Of an address only the host: the rest may be a secret.
    const hosts = webhooks.map(({ id, url }) => ({ id, name: new URL(url).host }));
    const byId = new Map(hosts.map(({ id, name }) => [id as string, name]));
    if (open === null) return [[], byId];
    const choices = [
      named('Rotas: who is on duty then', 'rota', rotas),
      named('Groups', 'group', groups),
      { name: 'By place', options: BY_PLACE },
      {
        name: 'Role, in the region',
        options: RESPONDER_ROLES.map((role) => ({ value: `role:${role}`, words: roleWords(role) })),
      },
      named('Other systems', 'webhook', hosts),
    ];
    return [choices.filter(({ options }) => options.length > 0), byId];
  }

  private async find({ open, steps }: PolicyDraft, caller: Principal) {
    const typed = open === null ? '' : (steps[open]?.find ?? '');
    if (typed === '') return null;
    const { rows } = await this.people.read({ q: typed.slice(0, 120), state: 'here' }, caller);
    return rows.map(({ id, name }) => ({ value: `responder:${id}`, words: name }));
  }
}

const BY_PLACE = [
  { value: 'region', words: 'Everybody in the region' },
  { value: 'neighbours', words: 'Everybody in the neighbouring regions' },
  { value: 'national', words: 'Everybody in the whole country' },
  { value: 'coordinators', words: 'The coordinators' },
];

function named(
  name: string,
  type: 'rota' | 'group' | 'webhook',
  things: readonly { readonly id: string; readonly name: string }[],
): TargetChoices {
  return { name, options: things.map((thing) => ({ value: `${type}:${thing.id}`, words: thing.name })) };
}

function withHosts(nameOf: NameOf, hosts: ReadonlyMap<string, string>): NameOf {
  return (id) => hosts.get(id) ?? nameOf(id);
}

function idsOf({ steps }: PolicyDraft): readonly string[] {
  const ids = steps.flatMap(({ targets }) => targets.map((target) => target.split(':')[1] ?? ''));
  return ids.filter((id) => /^[0-9a-f-]{36}$/u.test(id));
}
