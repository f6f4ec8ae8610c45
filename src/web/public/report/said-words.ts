import { given, answer, chosen } from '../../../intake/form-answers.js';
import { OTHER_PLACE, UNKNOWN_PLACE } from '../../../intake/form-problems.js';
import type { Answers, Question } from '../../../intake/report-form.js';
import { readWhen, type WhenSaid } from '../../../intake/when-it-happened.js';
import { longDay, longMonth, noonOf } from '../public-times.js';
import type { FormView } from './form-view.js';
import { OFFERED } from './offered.js';
import { describePlace } from './place-words.js';
import type { FormWords } from './form-words.js';
import { saidText } from './said-text.js';

/** What was answered, for the overview. `own`: in the person's own words. */
export interface Said {
  readonly lines: readonly {
    readonly text: string;
    readonly own?: boolean;
    readonly soft?: boolean;
    readonly name?: boolean;
  }[];
}

/** Null: left empty. */
export function saidTo(question: Question, view: FormView): Said | null {
  const { answers, words } = view;
  switch (question) {
    case 'place':
      return place(view);
    case 'told':
      return told(answers, words);
    case 'when':
      return when(view);
    case 'contact':
      return contact(answers, words);
    case 'danger': {
      const text = given(answers, 'dangerText');
      const lines = [...choices(question, answers, words), ...(text === undefined ? [] : [{ text, own: true }])];
      return lines.length === 0 ? null : { lines };
    }
    default: {
      const lines = choices(question, answers, words);
      return lines.length === 0 ? null : { lines };
    }
  }
}

function choices(
  question: Exclude<Question, 'place' | 'told'>,
  answers: Answers,
  { choice }: FormWords,
): Said['lines'] {
  return OFFERED[question]
    .filter(({ field, value }) => chosen(answers, field).includes(value))
    .map(({ key }) => ({ text: choice(key), soft: key === 'not_said' }));
}

function place({ answers, facility, words: { language, choice: text } }: FormView): Said | null {
  const choice = answer(answers, 'facility');
  if (choice === UNKNOWN_PLACE) return { lines: [{ text: text('unknown') }] };
  if (facility !== null && choice !== OTHER_PLACE) {
    return {
      lines: [
        { text: facility.name, name: true },
        { text: describePlace(facility, language), soft: true },
      ],
    };
  }
  const typed = given(answers, 'placeText');
  return typed === undefined ? null : { lines: [{ text: typed, own: true }] };
}

function told(answers: Answers, { form }: FormWords): Said | null {
  const text = given(answers, 'narrative');
  if (text !== undefined) return { lines: [{ text, own: true }] };
  return answer(answers, 'toldSkip') === undefined ? null : { lines: [{ text: form('notSaid'), soft: true }] };
}

function when(view: FormView): Said | null {
  const { words } = view;
  const { form } = words;
  const said = readWhen(view.answers, view.now);
  if (said === null) {
    const rather = answer(view.answers, 'when') === 'not_said';
    return rather ? { lines: [{ text: form('notSaid'), soft: true }] } : null;
  }
  return 'problem' in said ? null : { lines: [{ text: whenWords(said, words) }] };
}

function whenWords(said: WhenSaid, { language, choice }: FormWords): string {
  switch (said.kind) {
    case 'unknown':
      return choice('unknown');
    case 'month':
      return longMonth(noonOf(said.on), language);
    case 'last_night':
      return saidText(language, 'lastNight', { day: longDay(noonOf(said.on), language), clock: said.clock ?? 'none' });
    case 'day':
      return saidText(language, 'day', {
        day: longDay(noonOf(said.on), language),
        part: said.clock === null ? (said.part ?? 'none') : 'clock',
        clock: said.clock ?? '',
      });
    case 'range':
      return saidText(language, 'range', {
        from: said.from === null ? '' : longDay(noonOf(said.from), language),
        to: said.to === null ? '' : longDay(noonOf(said.to), language),
        ends: said.from === null ? 'to' : said.to === null ? 'from' : 'both',
      });
  }
}

function contact(answers: Answers, { language, choice }: FormWords): Said | null {
  const fields = ['name', 'phone', 'email', 'safeTimes'] as const;
  const typed = fields.flatMap((field) => given(answers, field) ?? []);
  if (answer(answers, 'reach') === 'code' || typed.length === 0) {
    return { lines: [{ text: choice('contact.code') }] };
  }
  const voicemail = answer(answers, 'voicemail') === undefined ? [] : [{ text: saidText(language, 'voicemail') }];
  return { lines: [...typed.map((text) => ({ text, own: true })), ...voicemail] };
}
