import type { PageLanguage } from '../kernel/language.js';
import { answer, chosen, given } from './form-answers.js';
import { OTHER_PLACE, UNKNOWN_PLACE } from './form-problems.js';
import { occurredOf } from './occurred-of.js';
import { type AnswerField, type Answers, isChild } from './report-form.js';
import {
  CHILDREN_AFFECTED,
  DIRECTNESS,
  OTHERS_AT_RISK,
  PLACE_NOT_KNOWN,
  RELATIONSHIPS,
  TOPICS,
  URGENT_NEEDS,
} from './report-values.js';
import { reportSchema, type ReportInput } from './report.schema.js';
import { readWhen } from './when-it-happened.js';

/** What the form offers about the family, and what it means. Only officials and the family can confirm. */
export const FAMILY_CHOICES = {
  informed: 'informed_reported',
  family: 'family_is_reporter',
  not_told: 'unknown',
  being_traced: 'being_traced',
  no_known_family: 'no_known_family',
  no_contact: 'family_asks_no_contact',
  unknown: 'unknown',
} as const;

/** The answers as a report. Every page has been checked before; a refusal here is a defect and throws. */
export function reportFromAnswers(
  answers: Answers,
  context: { readonly now: Date; readonly language: PageLanguage; readonly dangerLabel: string },
): ReportInput {
  const when = readWhen(answers, context.now);
  return reportSchema(() => context.now).parse({
    ...place(answers),
    occurred: when === null || 'problem' in when ? undefined : occurredOf(when, context.now),
    narrative: narrative(answers, context.dangerLabel),
    relationship: oneOf(RELATIONSHIPS, answer(answers, 'relationship')),
    reporterIsChild: isChild(answers) ? true : undefined,
    directness: oneOf(DIRECTNESS, answer(answers, 'directness')),
    nokStatus: family(answers),
    topics: someOf(TOPICS, answers, 'topics'),
    childrenAffected: oneOf(CHILDREN_AFFECTED, answer(answers, 'childrenAffected')),
    othersAtRisk: someOf(OTHERS_AT_RISK, answers, 'othersAtRisk'),
    urgentNeeds: urgentNeeds(answers),
    contact: contact(answers),
    language: context.language,
  });
}

function place(answers: Answers) {
  const choice = answer(answers, 'facility');
  const text = given(answers, 'placeText');
  if (choice === UNKNOWN_PLACE) return { placeText: PLACE_NOT_KNOWN };
  if (choice === OTHER_PLACE || choice === undefined) return { placeText: text ?? PLACE_NOT_KNOWN };
  return { facilityCode: choice };
}

/** What was told, then what was said about people in danger, under its own heading. */
function narrative(answers: Answers, dangerLabel: string): string | undefined {
  const danger = given(answers, 'dangerText');
  const parts = [given(answers, 'narrative'), danger === undefined ? undefined : `${dangerLabel}: ${danger}`];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function family(answers: Answers) {
  const choice = oneOf(Object.keys(FAMILY_CHOICES) as (keyof typeof FAMILY_CHOICES)[], answer(answers, 'nokStatus'));
  return choice && FAMILY_CHOICES[choice];
}

function urgentNeeds(answers: Answers) {
  const needs = new Set(someOf(URGENT_NEEDS, answers, 'urgentNeeds'));
  for (const now of someOf(URGENT_NEEDS, answers, 'dangerNow') ?? []) needs.add(now);
  if (answer(answers, 'nokStatus') === 'not_told') needs.add('family_not_told_risk_of_hearing_online');
  if (needs.size > 1) needs.delete('none');
  return needs.size === 0 ? undefined : [...needs];
}

function contact(answers: Answers) {
  if (answer(answers, 'reach') === 'code') return undefined;
  const phone = given(answers, 'phone');
  return {
    name: given(answers, 'name'),
    email: given(answers, 'email'),
    phone,
    safeTimes: given(answers, 'safeTimes'),
    ...(phone === undefined ? {} : { voicemailOk: answer(answers, 'voicemail') === 'yes' }),
  };
}

/** “I’d rather not say”, and anything that the form does not offer, is no answer. */
function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text);
}

/** A choice of people or needs beats “none” beside it. */
function someOf<Value extends string>(values: readonly Value[], answers: Answers, field: AnswerField) {
  const all = values.filter((value) => chosen(answers, field).includes(value));
  const some = all.filter((value) => value !== 'none' && value !== 'none_known');
  const kept = some.length > 0 ? some : all;
  return kept.length === 0 ? undefined : kept;
}
