import type { BriefPerson, HelpfulAnswer } from '../../../answer/brief-view.js';
import type { PageLanguage } from '../../../kernel/language.js';
import { answerTime } from './answer-time.js';
import { briefText as t } from './brief-text.js';

interface BriefPeopleProps {
  readonly language: PageLanguage;
  readonly people: readonly BriefPerson[];
  readonly isOwner: boolean;
  readonly now: Date;
}

const SHAPES: Readonly<Record<HelpfulAnswer, string>> = { attending: 'yes', remote: 'yes', later: 'later' };

/** Each with what they said and when, and what they are here for. */
export function BriefPeople({ language, people, isOwner, now }: BriefPeopleProps) {
  return (
    <ul class="rows" role="list">
      {people.map((person, index) => (
        <li key={index}>
          <h3>
            <bdi translate={false}>{person.name}</bdi>
            {isOwner && person.isOwner && <small> {t(language, 'you')}</small>}
          </h3>
          <p>
            <span class={`mark ${SHAPES[person.answer]}`}>
              <span>
                {t(language, `said.${person.answer}`)},{' '}
                <time dateTime={person.at.toISOString()}>{answerTime(person.at, now, language)}</time>
              </span>
            </span>
          </p>
          {person.roles.length > 0 && <p class="small soft">{roles(person, language)}</p>}
        </li>
      ))}
    </ul>
  );
}

function roles(person: BriefPerson, language: PageLanguage): string {
  const words = person.roles.map((role) => t(language, `role.${role}`));
  return words.map((word, index) => (index === 0 ? word : word.toLocaleLowerCase(language))).join(', ');
}
