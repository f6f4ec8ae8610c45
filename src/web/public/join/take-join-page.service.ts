import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Groups } from '../../../directory/groups.repository.js';
import { findRegion } from '../../../directory/region-register.js';
import { answer, type PostedFields } from '../../../intake/form-answers.js';
import { type Draft, newDraft, openDraft, sealDraft } from '../../../intake/form-draft.js';
import { isJoinQuestion, type JoinField, questionsAsked, withJoinPage } from '../../../intake/join/join-form.js';
import { type JoinTarget, joinTarget } from '../../../intake/join/join-target.js';
import { Clock } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import type { JoinView } from './join-view.js';

/** More than any region has. */
const MOST_GROUPS = 100;
const FORM = 'join_form';

export interface TakenJoin {
  readonly page: JoinTarget['page'];
  readonly draft: Draft<JoinField>;
  readonly view: JoinView;
}

/** Reads a posted page of the form into the draft and decides what comes next. Keeps nothing itself. */
@Injectable()
export class TakeJoinPage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: Groups,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async take(frame: PageFrame, posted: PostedFields): Promise<TakenJoin> {
    const { draft, restarted } = this.draftOf(posted);
    const groups = await this.groupsIn(answer(draft.answers, 'region'));
    const asked = questionsAsked({ hasGroups: groups.length > 0 });
    const rules = { asked, allowDrama: this.allowDrama };
    const { page, problem, checked } = joinTarget(draft, posted, { restarted, ...rules });
    const after = { ...draft, checked };
    const sealed = sealDraft(this.sealing, after, FORM);
    const { answers } = after;
    return { page, draft: after, view: { frame, draft: sealed, answers, problem, restarted, groups, asked } };
  }

  get allowDrama(): boolean {
    return this.settings.environment !== 'production';
  }

  private draftOf(posted: PostedFields): { draft: Draft<JoinField>; restarted: boolean } {
    const now = this.clock.now();
    const { draft: sealed, step } = posted;
    const opened = typeof sealed === 'string' ? openDraft<JoinField>(this.sealing, sealed, now, FORM) : null;
    const draft = opened ?? newDraft(this.ids.next<'submission'>(), now);
    const begun = typeof step === 'string' && step !== 'start';
    const answers =
      typeof step === 'string' && isJoinQuestion(step) ? withJoinPage(draft.answers, step, posted) : draft.answers;
    return { draft: { ...draft, answers }, restarted: opened === null && begun };
  }

  private async groupsIn(region: string | undefined): Promise<JoinView['groups']> {
    const found = findRegion(region ?? null);
    if (found === null) return [];
    const page = { after: null, limit: MOST_GROUPS };
    const groups = await this.uow.run((tx) => this.groups.list(tx, [found.code], page));
    return [...groups].sort((a, b) => a.name.localeCompare(b.name));
  }
}
