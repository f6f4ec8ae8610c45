import { REGIONS } from '../../../directory/region-register.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { NO_GROUP, OFTEN, QUIET, START_IN } from '../../../intake/join/join-choices.js';
import type { JoinField, JoinQuestion } from '../../../intake/join/join-form.js';
import { LANGUAGES, type HomeLanguage } from '../../../kernel/language.js';
import type { Choice } from '../report/choices.js';
import { LANGUAGE_FACTS } from '../../layout/languages.js';
import { type JoinQuestionKey, joinQuestionText } from './join-text.js';
import type { JoinView } from './join-view.js';

type Chooses = Exclude<JoinQuestion, 'name' | 'reach' | 'about'>;
type Line = Choice<JoinField>;

/** What a question offers to choose from, in this order and in words. */
export function offered(question: Chooses, { frame: { language }, groups }: JoinView): readonly Line[] {
  switch (question) {
    case 'region':
      return REGIONS.map(({ code, label }) => ({ field: 'region', value: code, label: capital(label[language]) }));
    case 'group':
      return [
        ...groups.map(({ id, name }): Line => ({ field: 'group', value: id, label: name })),
        { field: 'group', value: NO_GROUP, label: joinQuestionText(language, 'noGroup') },
      ];
    case 'roles':
      return RESPONDER_ROLES.map((role) => ({
        ...line('roles', role, `role.${role}`, language),
        more: joinQuestionText(language, `role.${role}.more`),
      }));
    case 'languages':
      return LANGUAGES.map((each) => ({
        field: 'language',
        value: each,
        label: LANGUAGE_FACTS[each].name,
        lang: each,
      }));
    case 'often':
      return keys(OFTEN).map((value) => line('often', value, `often.${value}`, language));
    case 'quiet':
      return keys(QUIET).map((value) => ({
        ...line('quiet', value, `quiet.${value}`, language),
        ...(value === 'day' ? { more: joinQuestionText(language, 'quiet.day.more') } : {}),
      }));
    case 'begin':
      return keys(START_IN).map((value) => line('startIn', value, `begin.${value}`, language));
  }
}

function line(field: JoinField, value: string, key: JoinQuestionKey, language: HomeLanguage): Line {
  return { field, value, label: joinQuestionText(language, key) };
}

function keys<Choices extends object>(choices: Choices) {
  return Object.keys(choices) as (keyof Choices & string)[];
}

/** A label stands inside a sentence elsewhere: “yr Alban”. */
function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
