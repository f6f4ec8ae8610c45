import { sameJson } from '../../kernel/same-json.js';
import type { ConfigFile, RouteFile } from './config-types.js';

/** One line of the difference, with its sign. */
export interface ConfigChange {
  readonly sign: '+' | '~';
  /** `policy Leeds nights` */
  readonly what: string;
  /** What is different within it, a line each; empty for what is new. */
  readonly details: readonly string[];
}

export interface ConfigDifference {
  readonly changes: readonly ConfigChange[];
  /** What is in the system and not in the file: it stays. */
  readonly left: readonly string[];
}

const KINDS = { groups: 'group', rotas: 'rota', policies: 'policy' } as const;

/** What the file would change. Nothing goes because the file does not name it. */
export function compareConfig(present: ConfigFile, wanted: ConfigFile, routes: RoutePlan): ConfigDifference {
  const sections = (['groups', 'rotas', 'policies'] as const).map((section): ConfigDifference => {
    const kind = KINDS[section];
    const there = new Map<string, object>(present[section].map((item) => [item.name, item]));
    const changes = wanted[section].flatMap((item) => changeOf(`${kind} ${item.name}`, there.get(item.name), item));
    const named = new Set(wanted[section].map(({ name }) => name));
    return { changes, left: [...there.keys()].filter((name) => !named.has(name)).map((name) => `${kind} ${name}`) };
  });
  const all = [...sections, routeDifference(present.routes, wanted.routes, routes)];
  return { changes: all.flatMap(({ changes }) => changes), left: all.flatMap(({ left }) => left) };
}

function changeOf(what: string, was: object | undefined, is: object): readonly ConfigChange[] {
  if (was === undefined) return [{ sign: '+', what, details: [] }];
  const details = detailsOf(was, is, '');
  return details.length === 0 ? [] : [{ sign: '~', what, details }];
}

/** `steps 2, delaySeconds: 900 becomes 600`; of a list of plain values what comes and goes. */
export function detailsOf(was: unknown, is: unknown, path: string): readonly string[] {
  if (sameJson(was, is)) return [];
  if (isPlainList(was) && isPlainList(is)) {
    const gone = was.filter((each) => !is.includes(each)).map((each) => `${path}: - ${text(each)}`);
    const come = is.filter((each) => !was.includes(each)).map((each) => `${path}: + ${text(each)}`);
    return gone.length + come.length > 0 ? [...gone, ...come] : [`${path}: in another order, or as often otherwise`];
  }
  if (typeof was === 'object' && typeof is === 'object' && was !== null && is !== null) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => detailsOf(at(was, key), at(is, key), under(path, key, Array.isArray(is))));
  }
  if (was === undefined) return [`${path}: + ${text(is)}`];
  if (is === undefined) return [`${path}: - ${text(was)}`];
  return [`${path}: ${text(was)} becomes ${text(is)}`];
}

/** Names of the fields that are different, as the log calls them. */
export function changedFields(was: object, is: object, names: Readonly<Record<string, string>>): string[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys.filter((key) => !sameJson(at(was, key), at(is, key))).map((key) => names[key] ?? key);
}

const at = (value: object, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const under = (path: string, key: string, isList: boolean): string =>
  isList ? `${path} ${String(Number(key) + 1)}` : path === '' ? key : `${path}, ${key}`;

function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((each) => typeof each !== 'object');
}

/** Which present route (from 0) each of the file takes; null: a new one. And the order of all that there will be. */
export interface RoutePlan {
  readonly takes: readonly (number | null)[];
  /** Of the file: `file`; of the system, and not in the file: `present`. */
  readonly order: readonly ({ readonly file: number } | { readonly present: number })[];
}

/**
 * A route has no name: it is the same where it is for the same and leads to the same, or else where it is for the same. One
 * that is not in the file stays behind the one that it stands behind.
 */
export function planRoutes(present: readonly RouteFile[], wanted: readonly RouteFile[]): RoutePlan {
  const free = new Set(present.keys());
  const claim = (fits: (route: RouteFile) => boolean): number | null => {
    const found = [...free].find((index) => {
      const route = present[index];
      return route !== undefined && fits(route);
    });
    if (found !== undefined) free.delete(found);
    return found ?? null;
  };
  const same = wanted.map((route) =>
    claim(({ when, policy }) => policy === route.policy && sameJson(when, route.when)),
  );
  const takes = same.map((taken, index) => taken ?? claim(({ when }) => sameJson(when, wanted[index]?.when)));
  let order: RoutePlan['order'] = wanted.map((_, file) => ({ file }));
  for (const index of [...free].sort((a, b) => a - b)) {
    const before = order.findIndex((each) => ('file' in each ? takes[each.file] : each.present) === index - 1);
    order = order.toSpliced(before + 1, 0, { present: index });
  }
  return { takes, order };
}

function routeDifference(
  present: readonly RouteFile[],
  wanted: readonly RouteFile[],
  { takes, order }: RoutePlan,
): ConfigDifference {
  const changes = wanted.flatMap((route, index) => {
    const taken = takes[index] ?? null;
    return changeOf(routeName(route), taken === null ? undefined : present[taken], route);
  });
  const stay = order.flatMap((each) => ('file' in each ? (takes[each.file] ?? []) : each.present));
  const isMoved = stay.some((index, place) => place > 0 && index < (stay[place - 1] ?? 0));
  const moved: ConfigChange = { sign: '~', what: 'the order of the routes', details: [] };
  const left = present.filter((_, index) => !takes.includes(index)).map(routeName);
  return { changes: [...changes, ...(isMoved ? [moved] : [])], left };
}

/** `route reported, to Coordinators`; `route verified, regions wales, to Leeds nights` */
function routeName({ when, policy }: RouteFile): string {
  const parts = Object.entries(when).map(([key, value]) =>
    key === 'trigger' ? text(value) : `${key} ${Array.isArray(value) ? value.join(' ') : text(value)}`,
  );
  return `route ${parts.join(', ')}, to ${policy}`;
}
