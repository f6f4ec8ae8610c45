import type { StatusWords } from '../words/status-words.js';
import { counted } from '../words/time-words.js';
import type { CoordinatorRow, RegionCount } from './region-facts.repository.js';

type Counts = Omit<RegionCount, 'regionCode'>;

export const NOBODY: Counts = { people: 0, byText: 0, away: 0, paused: 0, unreached: 0 };

/** So few that a night may pass without an answer. */
const FEW = 3;

/** How many a text reaches now. */
export function reachedWords({ byText }: Pick<Counts, 'byText'>): StatusWords {
  if (byText === 0) return { shape: 'bad', words: 'a text reaches nobody now' };
  return { shape: byText < FEW ? 'later' : 'yes', words: `a text reaches ${counted(byText, 'person', 'people')} now` };
}

/** The others, in words: “2 away, 1 paused, 1 reached by nothing”. Empty: there are none. */
export function othersWords({ away, paused, unreached }: Counts): string {
  return [
    ...(away > 0 ? [`${String(away)} away`] : []),
    ...(paused > 0 ? [`${String(paused)} paused`] : []),
    ...(unreached > 0 ? [`${String(unreached)} reached by nothing`] : []),
  ].join(', ');
}

/** Who is paged as a coordinator. Where there is none, admins are. */
export function coordinatorWords({ name, reached }: CoordinatorRow): StatusWords {
  return reached ? { shape: 'yes', words: name } : { shape: 'bad', words: `${name}: nothing reaches them` };
}
