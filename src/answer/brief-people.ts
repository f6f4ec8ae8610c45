import type { ResponderId } from '../kernel/ids.js';
import type { GivenAnswer } from './brief-facts.repository.js';
import { type BriefPerson, HELPFUL_ANSWERS } from './brief-view.js';

/**
 * Who helps: of each person the last word, and only where it is one of help. Those who come first, then who helps from
 * afar, then who can later; each in the order of their answers.
 */
export function briefPeople(answers: readonly GivenAnswer[], owner: ResponderId): BriefPerson[] {
  const last = new Map<ResponderId, GivenAnswer>();
  for (const given of answers) {
    const known = last.get(given.responderId);
    if (known === undefined || given.at >= known.at) last.set(given.responderId, given);
  }
  return [...last.values()]
    .flatMap(({ responderId, name, roles, answer, at }) => {
      const helpful = HELPFUL_ANSWERS.find((each) => each === answer);
      return helpful === undefined ? [] : [{ name, roles, answer: helpful, at, isOwner: responderId === owner }];
    })
    .sort(
      (a, b) =>
        HELPFUL_ANSWERS.indexOf(a.answer) - HELPFUL_ANSWERS.indexOf(b.answer) || a.at.getTime() - b.at.getTime(),
    );
}
