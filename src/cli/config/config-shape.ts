import type { ConfigNames, NamedKind } from './config-names.js';
import type { ConfigPath, ConfigProblem } from './config-types.js';

const SECTIONS = ['groups', 'rotas', 'policies', 'routes'] as const;
export type Section = (typeof SECTIONS)[number];
type Lists = Readonly<Record<Section, readonly unknown[]>>;
type Fields = Readonly<Record<string, unknown>>;

const KIND_OF: Readonly<Record<Exclude<Section, 'routes'>, NamedKind>> = {
  groups: 'group',
  rotas: 'rota',
  policies: 'policy',
};
/** Only so that the rest of an item can be looked at; what is wrong is said already. */
const NOTHING = '00000000-0000-4000-8000-000000000000';

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lists of the file; and each name in it once, known from then on. */
export function listProblems(
  value: unknown,
  names: ConfigNames,
  newId: () => string,
): { readonly ok: true; readonly lists: Lists } | { readonly ok: false; readonly problems: readonly ConfigProblem[] } {
  if (!isFields(value))
    return {
      ok: false,
      problems: [{ path: [], problem: 'Begin with vigil: 1, then groups, rotas, policies and routes.' }],
    };
  const problems: ConfigProblem[] = [];
  const wrong = (path: ConfigPath, problem: string) => void problems.push({ path, problem });
  if (value['vigil'] !== 1) wrong(['vigil'], 'Write vigil: 1, the form of the file that this program reads.');
  for (const key of Object.keys(value)) {
    if (key !== 'vigil' && !SECTIONS.some((section) => section === key)) {
      wrong([key], 'Only vigil, groups, rotas, policies and routes can stand here.');
    }
  }
  const list = (section: Section): readonly unknown[] => {
    const items = value[section] ?? [];
    if (Array.isArray(items)) return items as unknown[];
    wrong([section], `Write ${section} as a list, each with a dash; leave it out where it is empty.`);
    return [];
  };
  const lists = { groups: list('groups'), rotas: list('rotas'), policies: list('policies'), routes: list('routes') };
  for (const section of ['groups', 'rotas', 'policies'] as const) {
    const seen = new Set<string>();
    for (const [index, item] of lists[section].entries()) {
      const name = isFields(item) && typeof item['name'] === 'string' ? item['name'].trim() : null;
      if (name === null) continue;
      if (seen.has(name))
        wrong([section, index, 'name'], 'This name stands above already. Give each a name of its own.');
      seen.add(name);
      if (names.idOf(KIND_OF[section], name) === null) names.add(KIND_OF[section], name, newId());
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lists };
}

interface Shape {
  readonly value: unknown;
  /** Paths within the item. */
  readonly problems: readonly ConfigProblem[];
}

/** One item as the system writes it: ids in the place of names. */
export function shapeOf(section: Section, item: unknown, index: number, names: ConfigNames): Shape {
  if (!isFields(item)) return { value: item, problems: [] };
  const problems: ConfigProblem[] = [];
  const id = (kind: NamedKind, name: unknown, path: ConfigPath): string => {
    const found = typeof name === 'string' ? names.idOf(kind, name.trim()) : null;
    if (found === null)
      problems.push({
        path,
        problem: `There is no ${kind} of this name, here or in the file. Add it, or name another.`,
      });
    return found ?? NOTHING;
  };
  return { value: valueOf(section, item, index, id), problems };
}

type IdOf = (kind: NamedKind, name: unknown, path: ConfigPath) => string;

function valueOf(section: Section, item: Fields, index: number, id: IdOf): unknown {
  switch (section) {
    case 'groups': {
      const { name, region, members, ...rest } = item;
      return { ...rest, name, regionCode: region, memberIds: members ?? [] };
    }
    case 'rotas': {
      const { group, rotation, layers, ...rest } = item;
      return {
        ...rest,
        ...(group === undefined || group === null ? {} : { groupId: id('group', group, ['group']) }),
        rotation: rotationOf(rotation),
        ...(layers === undefined ? {} : { layers: Array.isArray(layers) ? layers.map(layerOf) : layers }),
      };
    }
    case 'policies': {
      const { steps } = item;
      return { ...item, steps: Array.isArray(steps) ? steps.map((step, at) => stepOf(step, at, id)) : steps };
    }
    case 'routes': {
      const { policy, when, ...rest } = item;
      return { ...rest, when, position: index, policyId: id('policy', policy, ['policy']) };
    }
  }
}

function rotationOf(rotation: unknown): unknown {
  if (!isFields(rotation)) return rotation;
  const { participants, ...rest } = rotation;
  return { ...rest, participantIds: participants };
}

function layerOf(layer: unknown): unknown {
  return isFields(layer) ? { ...layer, rotation: rotationOf(layer['rotation']) } : layer;
}

function stepOf(step: unknown, at: number, id: IdOf): unknown {
  if (!isFields(step) || !Array.isArray(step['targets'])) return step;
  const targets = (step['targets'] as unknown[]).map((target, index): unknown => {
    if (!isFields(target) || (target['type'] !== 'rota' && target['type'] !== 'group') || target['id'] !== undefined) {
      return target;
    }
    const { name, ...rest } = target;
    return { ...rest, id: id(target['type'], name, ['steps', at, 'targets', index, 'name']) };
  });
  return { ...step, targets };
}

/** Keys that nobody reads: a misspelt one must not be passed over in silence. */
export function unknownKeys(given: unknown, read: unknown, path: ConfigPath): readonly ConfigProblem[] {
  if (Array.isArray(given)) {
    const others: readonly unknown[] = Array.isArray(read) ? read : [];
    return given.flatMap((item, index) => (isFields(item) ? unknownKeys(item, others[index], [...path, index]) : []));
  }
  if (!isFields(given) || !isFields(read)) return [];
  return Object.entries(given).flatMap(([key, value]): readonly ConfigProblem[] => {
    if (key in read) return unknownKeys(value, read[key], [...path, key]);
    if (isEmpty(value)) return [];
    return [
      { path: [...path, key], problem: 'This is not known here. Look at how config:export writes it, or take it out.' },
    ];
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
