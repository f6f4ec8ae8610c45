import { may } from '../../../access/permissions.js';
import { ROLES } from '../../../access/role.js';
import type { ApiRoute } from './api-routes.service.js';
import type { Json, JsonSchemas } from './json-schemas.js';
import { PROBLEM_TYPES } from './problem-types.js';
import type { RouteEntry } from './route-entry.js';

const KEY_HEADER = { $ref: '#/components/parameters/IdempotencyKey' };
const RESUME_HEADER = { $ref: '#/components/parameters/LastEventId' };

/** Roles whose keys may use the route; null: everybody may. */
export function rolesFor({ action }: ApiRoute): readonly string[] | null {
  return action === null ? null : ROLES.filter((role) => may({ role, regionCodes: [] }, action));
}

/** One operation of the document. */
export function operationOf(route: ApiRoute, entry: RouteEntry, schemas: JsonSchemas): Json {
  const roles = rolesFor(route);
  const who = roles === null ? 'Needs no key.' : `For ${roles.join(', ')}.`;
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [tagOf(route)],
    summary: entry.summary,
    description: entry.more === undefined ? who : `${entry.more} ${who}`,
    ...(roles === null ? { security: [{}, { key: [] }] } : {}),
    parameters: parametersOf(route, entry, schemas),
    ...(route.body === null ? {} : { requestBody: bodyOf(route, schemas) }),
    responses: { ...answersOf(entry, schemas), ...problemsOf(route, entry) },
  };
}

export function tagOf({ path }: ApiRoute): string {
  return path.split('/')[1] ?? '';
}

function parametersOf(route: ApiRoute, entry: RouteEntry, schemas: JsonSchemas): Json[] {
  const listed = (place: 'path' | 'query', schema: ApiRoute['query']): Json[] => {
    if (schema === null) return [];
    const { properties = {}, required = [] } = schemas.request(schema);
    return Object.entries(properties as Record<string, Json>).map(([name, { description, ...rest }]) => ({
      name,
      in: place,
      required: place === 'path' || (required as readonly string[]).includes(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    }));
  };
  return [
    ...listed('path', route.params),
    ...listed('query', route.query),
    ...(route.method === 'POST' ? [KEY_HEADER] : []),
    ...(Object.values(entry.answers).includes('events') ? [RESUME_HEADER] : []),
  ];
}

function bodyOf({ body }: ApiRoute, schemas: JsonSchemas): Json {
  const schema = body === null ? {} : schemas.request(body);
  const required = 'required' in schema || 'anyOf' in schema || 'oneOf' in schema;
  return { required, content: { 'application/json': { schema } } };
}

function answersOf({ answers }: RouteEntry, schemas: JsonSchemas): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => {
      const description = DESCRIPTIONS[status] ?? 'Done';
      if (answer === null) return [status, { description }];
      if (answer === 'events') {
        return [
          status,
          { description: 'A stream of entries', content: { 'text/event-stream': { schema: ENTRY_TEXT } } },
        ];
      }
      if (answer === 'file') return [status, { description: 'A download', content: { '*/*': { schema: {} } } }];
      return [status, { description, content: { 'application/json': { schema: schemas.answer(answer) } } }];
    }),
  );
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made',
  202: 'Waits for another',
  204: 'Gone',
};
const ENTRY_TEXT = { type: 'string', description: '`id: 7`, `data: {"seq":7, …}`, an empty line; data is an Entry.' };

/** The problems that this route can meet, by status. */
function problemsOf(route: ApiRoute, { problems = [] }: RouteEntry): Json {
  const reads = route.body !== null || route.query !== null || route.params !== null;
  const codes: string[] = [
    ...(reads ? ['invalid_request'] : []),
    ...(route.action === null ? [] : ['key_needed', 'role_forbidden', 'region_forbidden']),
    ...(route.params === null ? [] : ['not_found']),
    ...(route.method === 'POST' ? ['idempotency_in_progress', 'idempotency_key_reused'] : []),
    ...problems,
  ];
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const type = PROBLEM_TYPES.get(code);
    if (type === undefined) continue;
    byStatus.set(type.status, [...(byStatus.get(type.status) ?? []), `\`${code}\`: ${type.meaning}`]);
  }
  const listed = [...byStatus].map(([status, lines]) => [String(status), problemAnswer(lines.join('\n\n'))]);
  return { ...(Object.fromEntries(listed) as Json), default: { $ref: '#/components/responses/Problem' } };
}

export function problemAnswer(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
