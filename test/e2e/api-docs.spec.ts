import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { ALERT_STATUSES, ANSWERS } from '../../src/escalation/standing.js';
import { MESSAGE_STATUSES } from '../../src/delivery/message-status.js';
import { INCIDENT_STATUSES, NOK_STATUSES, VERIFICATION_STATUSES } from '../../src/incident/incident-values.js';
import { RESPONDER_ROLES } from '../../src/directory/responder-role.js';
import { ApiDocument } from '../../src/web/api/docs/api-document.service.js';
import { ApiRoutes } from '../../src/web/api/docs/api-routes.service.js';
import { PROBLEM_TYPES } from '../../src/web/api/docs/problem-types.js';
import { type ApiApp, openApiApp } from '../support/api-app.js';
import { pageRules } from '../support/page-rules.js';

type Json = Record<string, never>;

let api: ApiApp;
let document: ReturnType<typeof JSON.parse>;

beforeAll(async () => {
  api = await openApiApp();
  document = (await api.http.get('/api/openapi.json')).body;
});
afterAll(() => api.close());

function* nodes(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const child of Object.values(value)) yield* nodes(child);
}

describe('the OpenAPI document', () => {
  it('is served to everybody as JSON', async () => {
    const answer = await api.http.get('/api/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch('application/json');
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://vigil.example' }] });
  });

  it('has every route of the API and no other', () => {
    const routes = api.app.get(ApiRoutes, { strict: false }).all();
    const there = routes.map(({ method, path }) => `${method} /api/v1${path}`).sort();
    const said = Object.entries(document.paths as Record<string, Json>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(said.sort()).toEqual(there);
    expect(api.app.get(ApiDocument, { strict: false }).orphans()).toEqual([]);
    expect(there.length).toBeGreaterThan(60);
  });

  it('has an answer for every route of the contract', () => {
    const contract = [
      'post /reports',
      'get /incidents',
      'get /incidents/{ref}',
      ...['triage', 'verify', 'next-of-kin', 'naming', 'publish', 'alert', 'escalate'].map(
        (act) => `post /incidents/{ref}/${act}`,
      ),
      ...['stand-down', 'close', 'reopen', 'merge', 'unmerge', 'notes'].map((act) => `post /incidents/{ref}/${act}`),
      ...['timeline', 'alerts', 'plan', 'reports'].map((what) => `get /incidents/{ref}/${what}`),
      'post /simulations',
      ...[
        'regions',
        'facilities',
        'responders',
        'groups',
        'rotas',
        'policies',
        'routes',
        'keys',
        'users',
        'messages',
        'events',
      ].map((list) => `get /${list}`),
      ...['responders', 'groups', 'rotas', 'policies', 'routes', 'keys', 'users', 'facilities'].map(
        (list) => `post /${list}`,
      ),
      ...['responders', 'groups', 'rotas', 'policies', 'routes'].flatMap((list) =>
        ['get', 'patch', 'put', 'delete'].map((method) => `${method} /${list}/{id}`),
      ),
      ...['now', 'shifts', 'overrides'].map((what) => `get /rotas/{id}/${what}`),
      'post /messages/{id}/retry',
    ];
    for (const route of contract) {
      const [method = '', path = ''] = route.split(' ');
      expect([route, document.paths[`/api/v1${path}`]?.[method]?.responses]).toEqual([route, expect.any(Object)]);
    }
  });

  it('names the values of the contract as enums', () => {
    const named = (name: string): unknown => document.components.schemas[name]?.enum;
    expect(named('IncidentStatus')).toEqual([...INCIDENT_STATUSES]);
    expect(named('VerificationStatus')).toEqual([...VERIFICATION_STATUSES]);
    expect(named('NokStatus')).toEqual([...NOK_STATUSES]);
    expect(named('AlertStatus')).toEqual([...ALERT_STATUSES]);
    expect(named('Answer')).toEqual([...ANSWERS]);
    expect(named('MessageStatus')).toEqual([...MESSAGE_STATUSES]);
    expect(named('RunState')).toEqual(['running', 'satisfied', 'exhausted', 'stopped']);
    expect(named('ResponderRole')).toEqual([...RESPONDER_ROLES]);
    expect(named('FacilitySetting')).toContain('immigration_removal_centre');
  });

  it('refers to nothing that is not there', () => {
    for (const node of nodes(document)) {
      const reference = node['$ref'] as unknown;
      if (typeof reference !== 'string') continue;
      const target = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((place, part) => (place as Record<string, unknown>)[part], document);
      expect([reference, target]).toEqual([reference, expect.any(Object)]);
    }
  });

  it('tells every operation from the others, with a summary, problems and the key header on posts', () => {
    const operations = Object.values(document.paths as Record<string, Record<string, Json>>).flatMap((path) =>
      Object.entries(path),
    );
    const ids = operations.map(([, operation]) => operation['operationId']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [method, operation] of operations as [string, ReturnType<typeof JSON.parse>][]) {
      expect(operation.summary).toEqual(expect.stringMatching(/^[A-Z]/));
      expect(operation.responses.default).toBeDefined();
      const hasKey = JSON.stringify(operation.parameters).includes('IdempotencyKey');
      expect([operation.operationId, hasKey]).toEqual([operation.operationId, method === 'post']);
    }
    expect(document.paths['/api/v1/reports'].post.security).toEqual([{}, { key: [] }]);
  });

  it('says of a change which fields it may hold, all of them optional', () => {
    const { schema } = document.paths['/api/v1/responders/{id}'].patch.requestBody.content['application/json'];
    expect(schema).not.toHaveProperty('required');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['name', 'phone', 'quietHours', 'status']));
    expect(schema.properties.status).not.toHaveProperty('default');
    const report = document.paths['/api/v1/reports'].post.requestBody.content['application/json'].schema;
    expect(Object.keys(report.properties)).toEqual(
      expect.arrayContaining(['facilityCode', 'placeText', 'occurred', 'contact']),
    );
    expect(JSON.stringify(report)).toContain('media_at_door');
  });
});

describe('the page about the interface', () => {
  it('lists every route, shape and problem, without a script, and is valid', async () => {
    const { status, text, headers } = await api.http.get('/api/docs');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('text/html');
    expect(text).not.toMatch(/<script|style=|onclick/);
    for (const [path, operations] of Object.entries(document.paths as Record<string, Json>)) {
      for (const method of Object.keys(operations)) expect(text).toContain(`${method.toUpperCase()} ${path}`);
    }
    for (const name of Object.keys(document.components.schemas)) expect(text).toContain(`id="shape-${name}"`);
    for (const code of PROBLEM_TYPES.keys()) expect(text).toContain(code);
    const { results } = await new HtmlValidate(pageRules).validateString(text);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${String(line)}: ${message}`)),
    ).toEqual([]);
  });
});
