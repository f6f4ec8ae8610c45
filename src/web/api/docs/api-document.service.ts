import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { problem } from './answers/common.answers.js';
import { entry } from './answers/record.answers.js';
import { type ApiRoute, ApiRoutes } from './api-routes.service.js';
import { DIRECTORY_ENTRIES } from './entries/directory.entries.js';
import { DRILL_ENTRIES } from './entries/drill.entries.js';
import { HELP_ENTRIES } from './entries/help.entries.js';
import { JOIN_ENTRIES } from './entries/join.entries.js';
import { INCIDENT_ENTRIES } from './entries/incident.entries.js';
import { ROTA_ENTRIES } from './entries/rota.entries.js';
import { KEEPING_ENTRIES } from './entries/keeping.entries.js';
import { TASK_ENTRIES } from './entries/task.entries.js';
import { SYSTEM_ENTRIES } from './entries/system.entries.js';
import { type Json, JsonSchemas } from './json-schemas.js';
import { operationOf, problemAnswer, tagOf } from './operation.js';
import type { RouteEntries, RouteEntry } from './route-entry.js';

const ENTRIES: RouteEntries = {
  ...INCIDENT_ENTRIES,
  ...DIRECTORY_ENTRIES,
  ...ROTA_ENTRIES,
  ...SYSTEM_ENTRIES,
  ...TASK_ENTRIES,
  ...DRILL_ENTRIES,
  ...JOIN_ENTRIES,
  ...KEEPING_ENTRIES,
  ...HELP_ENTRIES,
};

const ABOUT = `The interface of a Vigil network. Lists come in pages: \`?limit=&cursor=\` gives \`{items, nextCursor}\`. Errors are
\`application/problem+json\` (RFC 9457). Times are ISO 8601 in UTC, lengths of time whole seconds. \`PATCH\` changes the
fields that are sent, \`PUT\` writes a thing anew. Every refusal for want of rights is written to the log.`;

export interface DocumentedRoute {
  readonly route: ApiRoute;
  readonly entry: RouteEntry;
}

/** The OpenAPI document: what the controllers declare, and what is written down beside it. */
@Injectable()
export class ApiDocument {
  private made: Json | null = null;

  constructor(
    private readonly routes: ApiRoutes,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Each route with its entry, in the order of the tags. Throws for a route without one: a defect. */
  documented(): readonly DocumentedRoute[] {
    const found = this.routes.all().map((route) => {
      const entry = ENTRIES[`${route.method} ${route.path}`];
      if (entry === undefined) throw new Error(`The document says nothing about ${route.method} ${route.path}.`);
      return { route, entry };
    });
    const order = Object.keys(ENTRIES);
    const place = ({ route }: DocumentedRoute): number => order.indexOf(`${route.method} ${route.path}`);
    return found.sort((one, other) => place(one) - place(other));
  }

  /** Entries for which there is no route any more. */
  orphans(): readonly string[] {
    const known = new Set(this.routes.all().map(({ method, path }) => `${method} ${path}`));
    return Object.keys(ENTRIES).filter((key) => !known.has(key));
  }

  document(): Json {
    return (this.made ??= this.make());
  }

  private make(): Json {
    const schemas = new JsonSchemas();
    schemas.answer(problem);
    schemas.answer(entry);
    const paths: Record<string, Record<string, Json>> = {};
    const documented = this.documented();
    for (const { route, entry: said } of documented) {
      const path = (paths[`/api/v1${route.path}`] ??= {});
      path[route.method.toLowerCase()] = operationOf(route, said, schemas);
    }
    return {
      openapi: '3.1.0',
      info: { title: 'Vigil', version: '1', description: ABOUT.replaceAll('\n', ' ') },
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      servers: [{ url: this.settings.web.publicUrl }],
      security: [{ key: [] }],
      tags: [...new Set(documented.map(({ route }) => tagOf(route)))].map((name) => ({ name })),
      paths,
      components: componentsOf(schemas),
    };
  }
}

function componentsOf(schemas: JsonSchemas): Json {
  return {
    schemas: Object.fromEntries([...schemas.named].sort(([one], [other]) => (one < other ? -1 : 1))),
    responses: { Problem: problemAnswer('Something else went wrong.') },
    parameters: {
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description:
          'Chosen by the caller. The same key with the same body gives the same answer, and its effect once, for 24 hours.',
        schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x20-\\x7e]+$' },
      },
      LastEventId: {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        description: 'The number of the last entry that the reader has.',
        schema: { type: 'string', pattern: '^\\d+$' },
      },
    },
    securitySchemes: {
      key: {
        type: 'http',
        scheme: 'bearer',
        description: 'A key of the API, as `npm run vigil -- key:create` makes one.',
      },
    },
  };
}
