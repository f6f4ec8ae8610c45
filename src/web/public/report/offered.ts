import { FAMILY_CHOICES } from '../../../intake/report-from-answers.js';
import type { AnswerField, Question } from '../../../intake/report-form.js';
import { CHILDREN_AFFECTED, DIRECTNESS, RELATIONSHIPS } from '../../../intake/report-values.js';
import type { ChoiceKey } from './report-text.js';

/** One line to choose: its field, the value that is posted, and its words. */
export interface Offered {
  readonly field: AnswerField;
  readonly value: string;
  readonly key: ChoiceKey;
  readonly moreKey?: ChoiceKey;
}

type ChoiceQuestion = Exclude<Question, 'place' | 'told'>;

/** What each question offers, in this order. */
export const OFFERED: Readonly<Record<ChoiceQuestion, readonly Offered[]>> = {
  when: [
    ...offer('when', 'when', ['today', 'last_night', 'yesterday', 'day', 'range']),
    dontKnow('when'),
    ratherNot('when'),
  ],
  how: [...offer('directness', 'how', DIRECTNESS), ratherNot('directness')],
  who: [
    ...offer(
      'relationship',
      'who',
      RELATIONSHIPS.filter((value) => value !== 'prefer_not_to_say'),
    ),
    { field: 'relationship', value: 'prefer_not_to_say', key: 'not_said' },
    { field: 'under18', value: 'yes', key: 'who.under18', moreKey: 'who.under18.more' },
  ],
  family: [
    ...offer(
      'nokStatus',
      'family',
      (Object.keys(FAMILY_CHOICES) as FamilyChoice[]).filter((value) => value !== 'unknown'),
    ),
    dontKnow('nokStatus'),
    ratherNot('nokStatus'),
  ],
  children: [
    ...offer(
      'childrenAffected',
      'children',
      CHILDREN_AFFECTED.filter((value) => value !== 'unknown'),
    ),
    dontKnow('childrenAffected'),
    ratherNot('childrenAffected'),
  ],
  danger: [
    ...offer('dangerNow', 'danger', ['immediate_danger_inside']),
    ...offer('othersAtRisk', 'danger', [
      'cellmate_or_neighbour',
      'named_person_at_risk',
      'listener_or_peer_supporter',
      'witness_fears_reprisal',
      'shared_hazard',
      'hunger_strike_or_unrest',
      'staff_member',
    ]),
    {
      field: 'dangerNow',
      value: 'reporter_in_crisis',
      key: 'danger.reporter_in_crisis',
      moreKey: 'danger.reporter_in_crisis.more',
    },
    ...offer('othersAtRisk', 'danger', ['none_known']),
    dontKnow('othersAtRisk'),
    ratherNot('othersAtRisk'),
  ],
  urgent: [
    ...offer('urgentNeeds', 'urgent', [
      'family_not_told_risk_of_hearing_online',
      'media_at_door',
      'legal_tonight',
      'evidence_may_be_lost',
      'faith_burial_timing',
      'body_release',
      'travel_or_funeral_cost',
      'interpreter',
      'child_support',
      'none',
    ]),
    dontKnow('urgentNeeds'),
    ratherNot('urgentNeeds'),
  ],
  topics: [
    ...offer('topics', 'topics', [
      'ipp',
      'immigration',
      'foreign_nationals',
      'police',
      'mental_health',
      'women',
      'children_youth',
      'race',
      'travellers',
      'trans_and_lgbt',
      'probation_release',
    ]),
    dontKnow('topics'),
    ratherNot('topics'),
  ],
  contact: [
    { field: 'reach', value: 'code', key: 'contact.code', moreKey: 'contact.code.more' },
    { field: 'reach', value: 'contact', key: 'contact.contact', moreKey: 'contact.contact.more' },
  ],
};

type FamilyChoice = keyof typeof FAMILY_CHOICES;
type Suffix<Prefix extends string> = ChoiceKey extends infer Key
  ? Key extends `${Prefix}.${infer Value}`
    ? Value
    : never
  : never;

function offer<Prefix extends string>(
  field: AnswerField,
  prefix: Prefix,
  values: readonly Suffix<Prefix>[],
): readonly Offered[] {
  return values.map((value) => ({ field, value, key: `${prefix}.${value}` as ChoiceKey }));
}

function dontKnow(field: AnswerField): Offered {
  return { field, value: 'unknown', key: 'unknown' };
}

function ratherNot(field: AnswerField): Offered {
  return { field, value: 'not_said', key: 'not_said' };
}
