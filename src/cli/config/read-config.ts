import { z } from 'zod';
import { groupSchema } from '../../directory/group.schema.js';
import { rotaSchema } from '../../directory/rota.schema.js';
import { policySchema } from '../../escalation/policy.schema.js';
import { routeSchema } from '../../escalation/route.schema.js';
import { TOPICS } from '../../intake/report-values.js';
import { readWithSchema } from '../../platform/http/read-with-schema.js';
import { groupFile, policyFile, rotaFile, routeFile } from './config-file.js';
import type { ConfigNames } from './config-names.js';
import type { ConfigFile, ConfigPath, ConfigProblem } from './config-types.js';
import { listProblems, type Section, shapeOf, unknownKeys } from './config-shape.js';

const topics = z.array(z.enum(TOPICS, { error: `One of ${TOPICS.join(', ')}.` })).optional();
const routesSchema = routeSchema.extend({ when: routeSchema.shape.when.extend({ topics }) });

/** What the file says, as the system takes it, item for item. */
export interface ConfigInput {
  readonly groups: readonly z.output<typeof groupSchema>[];
  readonly rotas: readonly z.output<typeof rotaSchema>[];
  readonly policies: readonly z.output<typeof policySchema>[];
  readonly routes: readonly z.output<typeof routesSchema>[];
}

export type ConfigReading =
  | { readonly ok: true; readonly file: ConfigFile; readonly input: ConfigInput }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const NEW_NAMES: Readonly<Record<string, string>> = {
  regionCode: 'region',
  memberIds: 'members',
  groupId: 'group',
  participantIds: 'participants',
  policyId: 'policy',
};

/**
 * Reads what a YAML file holds. `names` knows what is in the system, and is given what the file will make: `newId` makes
 * an id that stands for it until then.
 */
export function readConfig(value: unknown, names: ConfigNames, newId: () => string): ConfigReading {
  const listed = listProblems(value, names, newId);
  if (!listed.ok) return listed;
  const problems: ConfigProblem[] = [];
  const parse = <Schema extends z.ZodType>(section: Section, schema: Schema): z.output<Schema>[] =>
    listed.lists[section].flatMap((item, index): z.output<Schema>[] => {
      const shape = shapeOf(section, item, index, names);
      problems.push(...shape.problems.map(({ path, problem }) => ({ path: [section, index, ...path], problem })));
      const reading = readWithSchema(schema, shape.value);
      if (reading.ok) return [reading.value];
      problems.push(
        ...reading.problems.map(({ field, problem }) => ({ path: pathOf(section, index, field), problem })),
      );
      return [];
    });
  const input = {
    groups: parse('groups', groupSchema),
    rotas: parse('rotas', rotaSchema),
    policies: parse('policies', policySchema),
    routes: parse('routes', routesSchema),
  };
  if (problems.length > 0) return { ok: false, problems: once(problems) };
  const { nameOf } = names;
  const file: ConfigFile = {
    groups: input.groups.map(groupFile),
    rotas: input.rotas.map((rota) => rotaFile(rota, nameOf)),
    policies: input.policies.map((policy) => policyFile(policy, nameOf)),
    routes: input.routes.map((route) => routeFile(route, nameOf)),
  };
  const unknown = unknownKeys(listed.lists, file, []);
  return unknown.length > 0 ? { ok: false, problems: unknown } : { ok: true, file, input };
}

function pathOf(section: string, index: number, field: string): ConfigPath {
  const parts = field.split('.').map((part) => (/^\d+$/u.test(part) ? Number(part) : (NEW_NAMES[part] ?? part)));
  return [section, index, ...parts];
}

/** What is wrong with a name is not said of the id that stands for it as well. */
function once(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const said = new Set<string>();
  return problems.filter(({ path }) => {
    const key = path.join('.');
    return !said.has(key) && said.add(key);
  });
}
