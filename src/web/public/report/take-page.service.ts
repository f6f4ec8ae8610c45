import { Inject, Injectable } from '@nestjs/common';
import { FacilityRegister, type FacilityEntry } from '../../../directory/facility-register.js';
import { findFacilities } from '../../../directory/find-facility.js';
import { newDraft, openDraft, sealDraft, type Draft } from '../../../intake/form-draft.js';
import { answer, type PostedFields } from '../../../intake/form-answers.js';
import { problemOf, type FormProblem } from '../../../intake/form-problems.js';
import {
  isQuestion,
  QUESTIONS,
  stepAfter,
  stepBefore,
  withoutPage,
  withPage,
  type Question,
  type Step,
} from '../../../intake/report-form.js';
import { Clock } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import type { FormView } from './form-view.js';
import { wordsIn } from './form-words.js';

/** What follows from a posted page: another page to show, or a report to send. */
export type Taken =
  | { readonly kind: 'show'; readonly step: Step; readonly draft: Draft; readonly view: FormView }
  | {
      readonly kind: 'send';
      readonly draft: Draft;
      readonly view: FormView;
      /** What the browser found, in a flood; empty where it did not look. */
      readonly proof: string;
      /** They would rather have it read later than wait. */
      readonly keep: boolean;
      /** A field is filled in that no person sees. */
      readonly trapped: boolean;
    };

interface Target {
  readonly step: Step | 'send';
  readonly draft: Draft;
  readonly problem?: FormProblem | null;
}

interface Context {
  readonly now: Date;
  readonly known: (code: string) => boolean;
}

/** Reads a posted page of the form into the draft and decides what comes next. Keeps nothing itself. */
@Injectable()
export class TakePageService {
  constructor(
    @Inject(FacilityRegister) private readonly facilities: FacilityRegister,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async take(frame: PublicFrame, posted: PostedFields): Promise<Taken> {
    const now = this.clock.now();
    const register = await this.facilities.all();
    const context = { now, known: (code: string) => register.some((place) => place.code === code) };
    const { draft, restarted } = this.draftOf(posted, now);
    const target = checkedTarget(targetOf(draft, posted, restarted, context), context);
    const view = this.view(frame, target, { now, register, restarted });
    return target.step === 'send'
      ? { kind: 'send', draft: target.draft, view, ...sentWith(posted) }
      : { kind: 'show', step: target.step, draft: target.draft, view };
  }

  /** The place that was chosen is gone from the register: ask again. */
  async placeAgain(frame: PublicFrame, draft: Draft): Promise<Taken> {
    const register = await this.facilities.all();
    const problem = { field: 'facility', problem: 'placeMissing' } as const;
    const target = { step: 'place', draft, problem } as const;
    const view = this.view(frame, target, { now: this.clock.now(), register, restarted: false });
    return { kind: 'show', step: 'place', draft, view };
  }

  private draftOf(posted: PostedFields, now: Date): { draft: Draft; restarted: boolean } {
    const { draft: sealed, step } = posted;
    const opened = typeof sealed === 'string' ? openDraft(this.sealing, sealed, now) : null;
    const draft = opened ?? newDraft(this.ids.next<'submission'>(), now);
    const begun = typeof step === 'string' && step !== 'start';
    const answers =
      typeof step === 'string' && isQuestion(step) ? withPage(draft.answers, step, posted) : draft.answers;
    return { draft: { ...draft, answers }, restarted: opened === null && begun };
  }

  private view(
    frame: PublicFrame,
    { step, draft, problem = null }: Target,
    { now, register, restarted }: { now: Date; register: readonly FacilityEntry[]; restarted: boolean },
  ): FormView {
    const { answers } = draft;
    const query = answer(answers, 'q');
    const code = answer(answers, 'facility');
    // The page that asks for the long text holds it already; twice it might not fit into one post.
    const carried = step === 'told' ? { ...draft, answers: withoutPage(answers, 'told') } : draft;
    return {
      frame,
      words: wordsIn(frame.language),
      draft: sealDraft(this.sealing, carried),
      answers,
      problem,
      restarted,
      facility: register.find((place) => place.code === code) ?? null,
      search: query === undefined ? null : { query, facilities: findFacilities(register, query) },
      now,
    };
  }
}

function sentWith(posted: PostedFields) {
  const text = (name: string): string => {
    const value = posted[name];
    return typeof value === 'string' ? value : '';
  };
  return { proof: text('proof'), keep: text('go') === 'keep', trapped: text('website') !== '' };
}

function targetOf(draft: Draft, posted: PostedFields, restarted: boolean, context: Context): Target {
  const { step, go, change } = posted;
  if (restarted) return { step: 'place', draft };
  if (typeof change === 'string' && isQuestion(change)) return { step: change, draft };
  if (step === 'check')
    return { step: go === 'send' || go === 'keep' ? 'send' : go === 'back' ? 'contact' : 'check', draft };
  if (typeof step !== 'string' || !isQuestion(step)) return { step: 'place', draft };
  return afterQuestion(step, draft, go, context);
}

function afterQuestion(
  question: Question,
  draft: Draft,
  go: PostedFields[string] | undefined,
  context: Context,
): Target {
  if (go === 'search' || go === 'stay') return { step: question, draft };
  if (go === 'back') return { step: draft.checked ? 'check' : stepBefore(question), draft };
  const problem = problemOf(question, draft.answers, context);
  if (problem !== null) return { step: question, draft, problem };
  return { step: go === 'end' || draft.checked ? 'check' : stepAfter(question), draft };
}

/** The overview, and sending, only with nothing open; else the page that is open. */
function checkedTarget(target: Target, context: Context): Target {
  if (target.step !== 'check' && target.step !== 'send') return target;
  const draft = { ...target.draft, checked: true };
  for (const question of QUESTIONS) {
    const problem = problemOf(question, draft.answers, context);
    if (problem !== null) return { step: question, draft, problem };
  }
  return { ...target, draft };
}
