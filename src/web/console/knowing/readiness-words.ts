import {
  DRILL_GOOD_FOR,
  type Part,
  PEOPLE_WANTED,
  type Raise,
  type RegionFacts,
} from '../../../publication/network/readiness.js';
import { counted, lengthWords } from '../words/time-words.js';
import { roleWords } from '../words/value-words.js';
import { ofWords } from './response-words.js';

export const PART_WORDS: Readonly<Record<Part, string>> = {
  people: 'People who can be asked',
  roles: 'Somebody for each task',
  cover: 'Rota of the coming two weeks',
  enough: 'Enough people tonight',
  drill: 'A drill within half a year',
  coordinators: 'Coordinators who can be paged',
  neighbours: 'Neighbours who can help',
};

/** What there is now. */
export function factWords(part: Part, facts: RegionFacts): string {
  const { people, cover, tonight, drill, coordinators, neighbourPeople } = facts;
  switch (part) {
    case 'people':
      return `${String(people)} with a confirmed number, of ${String(PEOPLE_WANTED)} wanted`;
    case 'roles':
      return facts.roles.size === 0 ? 'Nobody' : [...facts.roles].map(roleWords).join(', ');
    case 'cover':
      if (cover === null) return 'There is no rota';
      return cover.uncovered === 0
        ? 'Somebody is on duty all the time'
        : `${lengthWords(cover.uncovered)} without anybody`;
    case 'enough':
      if (tonight === null) return 'No plan asks anybody';
      return `${counted(tonight.asked, 'person', 'people')} would be asked${tonight.missing === 0 ? '' : `, ${String(tonight.missing)} too few`}`;
    case 'drill':
      return drill === null ? 'None yet' : `${ofWords(drill.answered, drill.asked)} answered the last one`;
    case 'coordinators':
      return counted(coordinators, 'coordinator');
    case 'neighbours':
      return `${counted(neighbourPeople, 'person', 'people')} in the strongest region beside it`;
  }
}

/** What to do, and what it adds: “2 more people with a confirmed number: +8”. */
export function raiseWords(raise: Raise): string {
  return `${toDo(raise)}: +${String(raise.points)}`;
}

function toDo(raise: Raise): string {
  switch (raise.do) {
    case 'find_people':
      return `${counted(raise.count, 'more person', 'more people')} with a confirmed number`;
    case 'find_role':
      return `Somebody for ${roleWords(raise.role).toLowerCase()}`;
    case 'make_rota':
      return 'Make a rota for a group of the region, with somebody on duty day and night';
    case 'fill_rota':
      return `Fill ${lengthWords(raise.uncovered)} of the coming two weeks, in which nobody on duty can be reached`;
    case 'make_plan':
      return 'A policy that asks people of the region';
    case 'widen_plan':
      return `Let the policy ask more people at night: ${counted(raise.missing, 'person is', 'people are')} missing if all came`;
    case 'run_drill':
      return `Start a drill: the last one is longer ago than ${lengthWords(DRILL_GOOD_FOR)}, or there was none`;
    case 'answer_drill':
      return 'Ask those whom the last drill did not reach, and start another';
    case 'find_coordinators':
      return `${counted(raise.count, 'more coordinator')} who can be paged: a release needs two`;
    case 'strengthen_neighbours':
      return 'Help a region beside it to find people';
  }
}
