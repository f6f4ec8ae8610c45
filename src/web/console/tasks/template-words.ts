import type { TaskGateName, TaskTemplate } from '../../../incident/tasks/task-template.js';
import { findRegion } from '../../../directory/region-register.js';
import { plain } from '../words/status-words.js';
import { settingWords } from '../words/value-words.js';
import { counted, lengthWords, listWords } from '../words/time-words.js';

const DAY = 86_400;

const JURISDICTION_WORDS: Readonly<Record<TaskTemplate['jurisdictions'][number], string>> = {
  england: 'England',
  wales: findRegion('wales')?.label.en ?? 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',
};

const CONDITION_WORDS: Readonly<Record<TaskTemplate['onlyIf'], string | null>> = {
  always: null,
  children: 'where there may be children',
  child_reported: 'where a child reported it',
  cluster: 'where another death was checked there within 28 days',
};

export const GATE_WORDS: Readonly<Record<TaskGateName, string | null>> = {
  none: null,
  verified: 'Held until it is checked.',
  family_told: 'Held until the family has been told.',
  family_contact: 'Held until the family agrees to stay in touch.',
  legal_referral: 'Held until the family agrees to a lawyer.',
  press: 'Held until the family has been told and agrees to the press.',
  vigil: 'Held until the family has been told and agrees to a vigil.',
  witness_agrees: 'Whoever does it says that the witness agrees.',
  no_names: 'Whoever does it says that no name of a witness was given away.',
  safeguarding: 'Whoever does it says that safeguarding has looked at it.',
};

/** “England and Wales, prison and court custody, where there may be children”. */
export function forWhich({ jurisdictions, settings, topics, onlyIf }: TaskTemplate): string {
  const parts = [
    jurisdictions.length === 0 ? null : listWords(jurisdictions.map((each) => JURISDICTION_WORDS[each])),
    settings.length === 0 ? null : listWords(settings.map((each) => settingWords(each).toLowerCase())),
    topics.length === 0 ? null : listWords(topics.map((each) => (each === 'ipp' ? 'IPP sentences' : plain(each)))),
    CONDITION_WORDS[onlyIf],
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Everywhere' : parts.join('; ');
}

/** “2 hours after the report”. */
export function whenDue({ countsFrom, dueSeconds, everyDays }: TaskTemplate): string {
  const from = countsFrom === 'report' ? 'after the report' : 'after it was checked';
  const again = everyDays === null ? '' : `, then every ${counted(everyDays, 'day')}`;
  if (dueSeconds === null) return `When it is known${again}`;
  const length =
    dueSeconds >= 2 * DAY && dueSeconds % DAY === 0
      ? counted(dueSeconds / DAY, 'day')
      : lengthWords(dueSeconds * 1_000);
  return `${length} ${from}${again}`;
}
