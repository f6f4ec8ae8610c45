import { findRegion } from '../../directory/region-register.js';
import { RESPONDER_ROLES } from '../../directory/responder-role.js';
import { plus } from '../../kernel/clock.js';
import { parseEmail } from '../../kernel/email-address.js';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { parsePhone } from '../../kernel/phone-number.js';
import { answer, chosen, given } from '../form-answers.js';
import { choiceOf, NO_GROUP, OFTEN, QUIET, START_IN, UNSAID } from './join-choices.js';
import type { JoinAnswers } from './join-form.js';
import type { JoinInput } from './join-input.js';
import { type JoinRules, joinProblemOf } from './join-problems.js';

/** The answers as an offer. Every page has been checked before; a refusal here is a defect and throws. */
export function joinFromAnswers(
  answers: JoinAnswers,
  context: JoinRules & { readonly now: Date; readonly language: Language },
): JoinInput {
  const open = (['name', 'reach', 'region', 'roles', 'languages', 'about'] as const).find(
    (page) => joinProblemOf(page, answers, context) !== null,
  );
  const region = findRegion(answer(answers, 'region') ?? null);
  if (open !== undefined || region === null) throw new Error(`An offer was sent with its page ${open ?? ''} open.`);
  const startsIn = START_IN[choiceOf(START_IN, answer(answers, 'startIn')) ?? UNSAID.startIn];
  const group = answer(answers, 'group');
  return {
    regionCode: region.code,
    groupId: group === undefined || group === NO_GROUP || !UUID.test(group) ? null : group.toLowerCase(),
    language: LANGUAGES.find((each) => each === answer(answers, 'language')) ?? context.language,
    roles: RESPONDER_ROLES.filter((role) => chosen(answers, 'roles').includes(role)),
    phone: parsePhone(given(answers, 'phone') ?? '', context),
    email: parseEmail(given(answers, 'email') ?? ''),
    details: {
      name: given(answers, 'name') ?? '',
      languages: given(answers, 'otherLanguages') ?? null,
      maxAlertsPerWeek: OFTEN[choiceOf(OFTEN, answer(answers, 'often')) ?? UNSAID.often],
      quietHours: QUIET[choiceOf(QUIET, answer(answers, 'quiet')) ?? UNSAID.quiet],
      startsAt: startsIn === 0 ? null : plus(context.now, startsIn),
      about: given(answers, 'about') ?? null,
    },
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
