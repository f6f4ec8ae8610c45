import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { ChangePolicyService } from '../../../escalation/change-policy.service.js';
import { CreatePolicyService } from '../../../escalation/create-policy.service.js';
import type { Policy } from '../../../escalation/policy.js';
import { AppError, conflict } from '../../../kernel/app-error.js';
import { formAgain, type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { deskOf } from '../desk-of.js';
import { typedText } from '../marks/fields.js';
import type { FormProblem } from '../marks/problems.js';
import { PolicyEditPage } from './policy-edit.page.js';
import type { PolicyDraft } from './policy-draft.js';
import { draftProblem, policyOfDraft } from './policy-of-draft.js';
import { pressDraft } from './press-draft.js';
import { type EditorExtras, ReadEditor } from './read-editor.service.js';
import { ReadReview } from './read-review.service.js';
import { PolicyReviewPage } from './policy-review.page.js';
import { ReadPolicies } from './read-policies.service.js';
import { TryPolicy } from './try-policy.service.js';

/** Who presses, and on which page. */
interface At {
  readonly frame: PageFrame;
  readonly caller: Principal;
  /** Null: a new policy. */
  readonly id: string | null;
}

const CHANGED_MEANWHILE = 'policy_changed_meanwhile';

/** What a press in the form of a policy does. Only `save` keeps something. */
@Injectable()
export class PolicyForms {
  constructor(
    private readonly reading: ReadPolicies,
    private readonly editor: ReadEditor,
    private readonly review: ReadReview,
    private readonly trying: TryPolicy,
    private readonly creating: CreatePolicyService,
    private readonly changing: ChangePolicyService,
  ) {}

  async press(at: At, typed: TypedForm): Promise<PageResult> {
    const { draft, aim } = pressDraft(typed);
    if (aim === null || aim === 'find') return this.page(at, draft, {});
    const read = policyOfDraft(draft);
    if (!read.ok) {
      const first = read.problems.find(({ field }) => field.startsWith('steps.'))?.field.split('.')[1];
      const open = draft.open ?? (first === undefined ? null : Number(first));
      const problems = read.problems.map((problem) => draftProblem(problem, open));
      return formAgain(await this.page(at, { ...draft, open }, { problems: once(problems) }));
    }
    if (aim === 'try') return this.tryOut(at, draft, read.policy, typed);
    return aim === 'look' ? this.look(at, draft, read.policy) : this.save(at, draft, read.policy);
  }

  async page(at: At, draft: PolicyDraft, extras: Omit<EditorExtras, 'kept'>) {
    const kept = at.id === null ? null : await this.reading.one(at.id, at.caller);
    const view = await this.editor.view(draft, at.caller, { ...extras, kept });
    return <PolicyEditPage desk={deskOf(at.frame, at.caller)} view={view} />;
  }

  private async tryOut(at: At, draft: PolicyDraft, policy: Policy, typed: TypedForm): Promise<PageResult> {
    const text = (name: string): string => typedText(typed, name).trim();
    const form = { place: text('place'), at: text('at'), level: text('level') };
    const trial = await this.trying.try(policy, form, at.caller);
    const page = await this.page(at, draft, { trial });
    return trial.problem === null ? page : formAgain(page);
  }

  private async look(at: At, draft: PolicyDraft, policy: Policy, meanwhile = false): Promise<PageResult> {
    const view = await this.review.view(at.id, draft, policy, at.caller, meanwhile);
    const page = <PolicyReviewPage desk={deskOf(at.frame, at.caller)} view={view} />;
    return view.meanwhile === null ? page : formAgain(page);
  }

  private async save(at: At, draft: PolicyDraft, policy: Policy): Promise<PageResult> {
    try {
      const { id } = await this.keep(at, draft, policy);
      return seeOther(localHref(at.frame, `/console/policies/${id}`));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === CHANGED_MEANWHILE) return this.look(at, draft, policy, true);
      if (error.code !== 'unknown_reference') throw error;
      const problems = error.fields.map((problem) => draftProblem(problem, draft.open));
      return formAgain(await this.page(at, draft, { problems: once(problems) }));
    }
  }

  private keep({ id, caller }: At, draft: PolicyDraft, policy: Policy) {
    if (id === null) return this.creating.create(policy, caller.actor);
    const change = (present: { readonly version: number }): Policy => {
      if (String(present.version) === draft.version) return policy;
      throw conflict(
        CHANGED_MEANWHILE,
        'Somebody has changed this policy since you opened it. Look at what they changed.',
      );
    };
    return this.changing.change(id, change, caller.actor);
  }
}

/** The same said of three targets is said once. */
function once(problems: readonly FormProblem[]): readonly FormProblem[] {
  const said = new Set<string>();
  return problems.filter(({ problem }) => !said.has(problem) && said.add(problem));
}
