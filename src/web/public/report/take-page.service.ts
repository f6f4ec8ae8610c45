import { Inject, Injectable } from '@nestjs/common';
import { FacilityRegister, type FacilityEntry } from '../../../directory/facility-register.js';
import { findFacilities } from '../../../directory/find-facility.js';
import type { KeptForm } from '../../../intake/drafts/kept-form.js';
import { newDraft, openDraft, sealDraft, type Draft } from '../../../intake/form-draft.js';
import { answer, type PostedFields } from '../../../intake/form-answers.js';
import { isChild, isQuestion, withoutPage, withPage, type Step } from '../../../intake/report-form.js';
import { Clock } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { postedText } from '../posted-fields.js';
import type { FormView } from './form-view.js';
import { wordsIn } from './form-words.js';
import { versionOf } from './place-search/place-list.js';
import { checkedTarget, type Context, type Target, targetOf } from './next-page.js';

/** Who asks for a page of the form, and in which of its two ways of speaking. */
export interface FormDoor {
  readonly frame: PublicFrame;
  /** In Easy Read. */
  readonly easy: boolean;
}

interface Shown {
  readonly kind: 'show';
  readonly step: Step;
  readonly draft: Draft;
  readonly view: FormView;
}

/** What follows from a posted page: another page to show, a report to send, or a form to put aside. */
export type Taken =
  | Shown
  | { readonly kind: 'keep'; readonly form: KeptForm }
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

interface Look extends Context {
  readonly register: readonly FacilityEntry[];
  readonly restarted: boolean;
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

  async take(door: FormDoor, posted: PostedFields): Promise<Taken> {
    const { draft, restarted } = this.draftOf(posted);
    const look = await this.look(restarted);
    const at = placeIn(posted['step']);
    if (posted['go'] === 'save' && !restarted && at !== null) {
      return { kind: 'keep', form: { draft, step: at, easy: door.easy } };
    }
    const target = checkedTarget(targetOf(draft, posted, restarted, look), look);
    const view = this.view(door, target, look);
    return target.step === 'send'
      ? { kind: 'send', draft: target.draft, view, ...sentWith(posted) }
      : { kind: 'show', step: target.step, draft: target.draft, view };
  }

  /** A page of a form that is at hand. */
  async show(door: FormDoor, draft: Draft, step: Step): Promise<Shown> {
    const look = await this.look(false);
    const target = checkedTarget({ step, draft }, look);
    const shown = target.step === 'send' ? 'check' : target.step;
    return { kind: 'show', step: shown, draft: target.draft, view: this.view(door, target, look) };
  }

  /** The place that was chosen is gone from the register: ask again. */
  async placeAgain(door: FormDoor, draft: Draft): Promise<Shown> {
    const problem = { field: 'facility', problem: 'placeMissing' } as const;
    const view = this.view(door, { step: 'place', draft, problem }, await this.look(false));
    return { kind: 'show', step: 'place', draft, view };
  }

  /** The form that a page with its code carries, and where it was put aside; null when it is too old, or none. */
  carried(posted: PostedFields, easy: boolean): KeptForm | null {
    const draft = openDraft(this.sealing, postedText(posted, 'draft'), this.clock.now());
    const step = placeIn(posted['at']);
    return draft === null || step === null ? null : { draft, step, easy };
  }

  sealed(draft: Draft): string {
    return sealDraft(this.sealing, draft);
  }

  private async look(restarted: boolean): Promise<Look> {
    const register = await this.facilities.all();
    const known = (code: string): boolean => register.some((place) => place.code === code);
    return { now: this.clock.now(), known, register, restarted };
  }

  private draftOf(posted: PostedFields): { draft: Draft; restarted: boolean } {
    const now = this.clock.now();
    const { draft: sealed, step } = posted;
    const opened = typeof sealed === 'string' ? openDraft(this.sealing, sealed, now) : null;
    const draft = opened ?? newDraft(this.ids.next<'submission'>(), now);
    const begun = typeof step === 'string' && step !== 'start';
    const answers =
      typeof step === 'string' && isQuestion(step) ? withPage(draft.answers, step, posted) : draft.answers;
    return { draft: { ...draft, answers }, restarted: opened === null && begun };
  }

  private view({ frame, easy }: FormDoor, { step, draft, problem = null }: Target, look: Look): FormView {
    const { answers } = draft;
    const { now, register, restarted } = look;
    const query = answer(answers, 'q');
    const code = answer(answers, 'facility');
    // The page that asks for the long text holds it already; twice it might not fit into one post.
    const paused = isChild(answers);
    const carried = step === 'told' && !paused ? { ...draft, answers: withoutPage(answers, 'told') } : draft;
    return {
      frame,
      easy,
      words: wordsIn(frame.language, easy),
      draft: this.sealed(carried),
      answers,
      paused,
      problem,
      restarted,
      places: localHref(frame, `/report/places?v=${versionOf(register)}`),
      facility: register.find((place) => place.code === code) ?? null,
      search: query === undefined ? null : { query, facilities: findFacilities(register, query) },
      now,
    };
  }
}

function placeIn(step: PostedFields[string] | undefined): KeptForm['step'] | null {
  return typeof step === 'string' && (step === 'check' || step === 'child' || isQuestion(step)) ? step : null;
}

function sentWith(posted: PostedFields) {
  return {
    proof: postedText(posted, 'proof'),
    keep: postedText(posted, 'go') === 'keep',
    trapped: postedText(posted, 'website') !== '',
  };
}
