import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../../access/principal.js';
import { type FacilityEntry, FacilityRegister } from '../../../directory/facility-register.js';
import { findFacilities } from '../../../directory/find-facility.js';
import { answer, type PostedFields } from '../../../intake/form-answers.js';
import { problemOf } from '../../../intake/form-problems.js';
import { type Answers, QUESTIONS, withPage } from '../../../intake/report-form.js';
import { reportFromAnswers } from '../../../intake/report-from-answers.js';
import {
  CHANNELS_TAKEN_DOWN,
  KEEPING_CONSENTS,
  type KeepingConsent,
  type ReportChannel,
} from '../../../intake/report-values.js';
import { SubmitReportService } from '../../../intake/submit-report.service.js';
import { Clock } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { asPageLanguage } from '../../../kernel/language.js';
import { wordsIn } from '../../public/report/form-words.js';
import { postedText } from '../../public/posted-fields.js';
import { saidText } from '../../public/report/said-text.js';
import type { CallProblem, CallView } from './call.view.js';

/** The reference of the report that was kept, or the page again with everything that was typed. */
export type TakenCall = { readonly reference: string } | { readonly view: CallView };

type Ready = CallView & { readonly channel: ReportChannel; readonly consent: KeepingConsent };

const uuid = z.uuid();

/** Reads the one page of a call, whole, and sends it the way of every report. */
@Injectable()
export class TakeCallService {
  constructor(
    @Inject(FacilityRegister) private readonly facilities: FacilityRegister,
    private readonly reports: SubmitReportService,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async begin(): Promise<CallView> {
    return this.view({}, await this.facilities.all());
  }

  async take(posted: PostedFields, caller: Principal): Promise<TakenCall> {
    const register = await this.facilities.all();
    const view = this.view(posted, register);
    if (posted['go'] !== 'send') return { view: { ...view, fields: { ...view.fields, searchAgain: true } } };
    const problems = this.problemsOf(view, register);
    return problems.length === 0 && isReady(view)
      ? { reference: await this.send(view, caller) }
      : { view: { ...view, problems } };
  }

  private view(posted: PostedFields, register: readonly FacilityEntry[]): CallView {
    const answers = QUESTIONS.reduce<Answers>((so, question) => withPage(so, question, posted), {});
    const query = answer(answers, 'q');
    const code = answer(answers, 'facility');
    const { data } = uuid.safeParse(posted['form']);
    return {
      fields: {
        words: wordsIn('en'),
        answers,
        problem: null,
        facility: register.find((place) => place.code === code) ?? null,
        search: query === undefined ? null : { query, facilities: findFacilities(register, query) },
        now: this.clock.now(),
      },
      formId: data ?? this.ids.next(),
      channel: CHANNELS_TAKEN_DOWN.find((channel) => channel === posted['channel']) ?? null,
      language: asPageLanguage(postedText(posted, 'language')),
      consent: KEEPING_CONSENTS.find((consent) => consent === posted['consent']) ?? null,
      problems: [],
    };
  }

  private problemsOf({ fields, channel, consent }: CallView, register: readonly FacilityEntry[]): CallProblem[] {
    const context = { now: fields.now, known: (code: string) => register.some((place) => place.code === code) };
    return [
      ...(channel === null ? (['channel'] as const) : []),
      ...QUESTIONS.flatMap((question) => problemOf(question, fields.answers, context) ?? []),
      ...(consent === null ? (['consent'] as const) : []),
    ];
  }

  private async send({ fields, formId, channel, language, consent }: Ready, caller: Principal): Promise<string> {
    const { now, answers } = fields;
    const report = reportFromAnswers(answers, { now, language, dangerLabel: saidText('en', 'danger') });
    const { personId, actor } = caller;
    const takenDown = { personId, actor, consent };
    return (await this.reports.submit(report, { channel, submissionId: formId, takenDown })).reference;
  }
}

function isReady(view: CallView): view is Ready {
  return view.channel !== null && view.consent !== null;
}
