import { findRegion } from '../../directory/region-register.js';
import { RESPONDER_ROLES } from '../../directory/responder-role.js';
import { parseEmail } from '../../kernel/email-address.js';
import { isUkMobile, parsePhone } from '../../kernel/phone-number.js';
import { answer, chosen, given } from '../form-answers.js';
import type { JoinAnswers, JoinField, JoinQuestion } from './join-form.js';

/** Longest texts of the form, in UTF-16 units. */
export const LONGEST = { name: 60, phone: 40, email: 254, otherLanguages: 200, about: 1_000 } as const;

/** What is missing or cannot be read on a page: the field it belongs to, and which sentence says so. */
export interface JoinProblem {
  readonly field: JoinField;
  readonly problem:
    | 'nameMissing'
    | 'nameLines'
    | 'reachMissing'
    | 'phoneUnreadable'
    | 'phoneNotMobile'
    | 'emailUnreadable'
    | 'regionMissing'
    | 'rolesMissing'
    | 'tooLong';
}

export interface JoinRules {
  /** The numbers of Ofcom's drama range count: outside production. */
  readonly allowDrama: boolean;
}

/** At most one problem a page, the first. */
export function joinProblemOf(page: JoinQuestion, answers: JoinAnswers, rules: JoinRules): JoinProblem | null {
  switch (page) {
    case 'name':
      return nameProblem(answers);
    case 'reach':
      return reachProblem(answers, rules);
    case 'region':
      return findRegion(answer(answers, 'region') ?? null) === null
        ? { field: 'region', problem: 'regionMissing' }
        : null;
    case 'roles': {
      const known = RESPONDER_ROLES.some((role) => chosen(answers, 'roles').includes(role));
      return known ? null : { field: 'roles', problem: 'rolesMissing' };
    }
    case 'languages':
      return longer(answers, 'otherLanguages');
    case 'about':
      return longer(answers, 'about');
    case 'group':
    case 'often':
    case 'quiet':
    case 'begin':
      return null;
  }
}

function nameProblem(answers: JoinAnswers): JoinProblem | null {
  const name = given(answers, 'name');
  if (name === undefined) return { field: 'name', problem: 'nameMissing' };
  if (/\p{Cc}/u.test(name)) return { field: 'name', problem: 'nameLines' };
  return longer(answers, 'name');
}

function reachProblem(answers: JoinAnswers, rules: JoinRules): JoinProblem | null {
  const phone = given(answers, 'phone');
  const email = given(answers, 'email');
  if (phone === undefined && email === undefined) return { field: 'phone', problem: 'reachMissing' };
  const long = longer(answers, 'phone') ?? longer(answers, 'email');
  if (long !== null) return long;
  if (phone !== undefined) {
    const number = parsePhone(phone, rules);
    if (number === null) return { field: 'phone', problem: 'phoneUnreadable' };
    if (!isUkMobile(number)) return { field: 'phone', problem: 'phoneNotMobile' };
  }
  if (email !== undefined && parseEmail(email) === null) return { field: 'email', problem: 'emailUnreadable' };
  return null;
}

function longer(answers: JoinAnswers, field: keyof typeof LONGEST): JoinProblem | null {
  return (given(answers, field)?.length ?? 0) > LONGEST[field] ? { field, problem: 'tooLong' } : null;
}
