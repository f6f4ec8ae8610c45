import type { ResponderRole } from '../../directory/responder-role.js';
import { DAY } from '../../kernel/clock.js';

/**
 * What makes a region ready, and how much each part weighs; together 100. It is about a region and its plans, never about a
 * person: every point that is missing is something that people can do together.
 */
export const PARTS = {
  /** People who can be asked by a number that is confirmed and works. */
  people: 25,
  /** Somebody for each task that is needed in the first hours. */
  roles: 15,
  /** Time of the coming two weeks in which a rota has somebody on duty who can be reached. */
  cover: 20,
  /** Whether an alert tonight could find enough people by the plan of the region. */
  enough: 15,
  /** A drill lately, and how many answered it. */
  drill: 10,
  /** Coordinators who can be paged. */
  coordinators: 10,
  /** A region beside it that has people. */
  neighbours: 5,
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** So many people leave room for the night, for work and for those who cannot this time. */
export const PEOPLE_WANTED = 12;
/** What is needed within hours of every death. */
export const ROLES_WANTED: readonly ResponderRole[] = ['local', 'legal', 'family_support', 'welfare', 'press'];
/** A release needs two. */
export const COORDINATORS_WANTED = 2;
/** After it a drill says nothing any more: people, numbers and habits have changed. */
export const DRILL_GOOD_FOR = 180 * DAY;
/** So many make a region one that can help another. */
export const NEIGHBOUR_PEOPLE = 3;

export interface RegionFacts {
  readonly people: number;
  readonly roles: ReadonlySet<string>;
  /** Null: there is no rota. Milliseconds without anybody who can be reached, of the time looked at. */
  readonly cover: { readonly uncovered: number; readonly of: number } | null;
  /** Of a plan for tonight. Null: no plan asks anybody. */
  readonly tonight: { readonly asked: number; readonly missing: number } | null;
  readonly drill: { readonly at: Date; readonly asked: number; readonly answered: number } | null;
  readonly coordinators: number;
  /** Reachable people of the neighbouring region that has most. */
  readonly neighbourPeople: number;
}

/** Something to do, and what it would add. */
export type Raise =
  | { readonly do: 'find_people'; readonly count: number; readonly points: number }
  | { readonly do: 'find_role'; readonly role: ResponderRole; readonly points: number }
  | { readonly do: 'make_rota'; readonly points: number }
  | { readonly do: 'fill_rota'; readonly uncovered: number; readonly points: number }
  | { readonly do: 'make_plan'; readonly points: number }
  | { readonly do: 'widen_plan'; readonly missing: number; readonly points: number }
  | { readonly do: 'run_drill'; readonly points: number }
  | { readonly do: 'answer_drill'; readonly points: number }
  | { readonly do: 'find_coordinators'; readonly count: number; readonly points: number }
  | { readonly do: 'strengthen_neighbours'; readonly points: number };

export interface PartScore {
  readonly part: Part;
  readonly points: number;
  readonly of: number;
  /** Their points are those that are missing. */
  readonly raises: readonly Raise[];
}

export interface Readiness {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly PartScore[];
}

export function readiness(facts: RegionFacts, now: Date): Readiness {
  const parts = PART_NAMES.map((part) => SCORES[part](facts, now));
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** All that would raise it, what adds most first. */
export function raisesOf({ parts }: Readiness): readonly Raise[] {
  return parts.flatMap(({ raises }) => raises).sort((one, two) => two.points - one.points);
}

const SCORES: Readonly<Record<Part, (facts: RegionFacts, now: Date) => PartScore>> = {
  people: ({ people }) => {
    const points = share(people, PEOPLE_WANTED, PARTS.people);
    const count = PEOPLE_WANTED - people;
    return scored('people', points, (missing) => [{ do: 'find_people', count, points: missing }]);
  },
  roles: ({ roles }) => {
    const each = PARTS.roles / ROLES_WANTED.length;
    const absent = ROLES_WANTED.filter((role) => !roles.has(role));
    return scored('roles', PARTS.roles - absent.length * each, () =>
      absent.map((role) => ({ do: 'find_role', role, points: each })),
    );
  },
  cover: ({ cover }) => {
    if (cover === null) return scored('cover', 0, (points) => [{ do: 'make_rota', points }]);
    const { uncovered, of } = cover;
    return scored('cover', share(of - uncovered, of, PARTS.cover), (points) => [
      { do: 'fill_rota', uncovered, points },
    ]);
  },
  enough: ({ tonight }) => {
    if (tonight === null) return scored('enough', 0, (points) => [{ do: 'make_plan', points }]);
    const { asked, missing } = tonight;
    const found =
      missing === 0 ? PARTS.enough : Math.min(PARTS.enough - 1, share(asked, asked + missing, PARTS.enough));
    return scored('enough', found, (points) => [{ do: 'widen_plan', missing, points }]);
  },
  drill: ({ drill }, now) => scoreDrill(drill, now),
  coordinators: ({ coordinators }) => {
    const points = share(coordinators, COORDINATORS_WANTED, PARTS.coordinators);
    const count = COORDINATORS_WANTED - coordinators;
    return scored('coordinators', points, (missing) => [{ do: 'find_coordinators', count, points: missing }]);
  },
  neighbours: ({ neighbourPeople }) => {
    const points = share(neighbourPeople, NEIGHBOUR_PEOPLE, PARTS.neighbours);
    return scored('neighbours', points, (missing) => [{ do: 'strengthen_neighbours', points: missing }]);
  },
};

/** Half for having one lately, half for the answers. */
function scoreDrill(drill: RegionFacts['drill'], now: Date): PartScore {
  const half = PARTS.drill / 2;
  if (drill === null || now.getTime() - drill.at.getTime() > DRILL_GOOD_FOR) {
    return scored('drill', 0, (points) => [{ do: 'run_drill', points }]);
  }
  const answered = drill.asked === 0 ? 0 : share(drill.answered, drill.asked, half);
  return scored('drill', half + answered, (points) => [{ do: 'answer_drill', points }]);
}

function scored(part: Part, points: number, raise: (missing: number) => readonly Raise[]): PartScore {
  const of = PARTS[part];
  return { part, points, of, raises: points === of ? [] : raise(of - points) };
}

/** Whole points, rounded down: all of them only for all of it. */
function share(have: number, wanted: number, points: number): number {
  if (wanted <= 0) return 0;
  return Math.floor((Math.min(Math.max(have, 0), wanted) / wanted) * points);
}
