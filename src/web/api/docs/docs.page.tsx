import { Document, Skip } from '../../layout/document.js';
import { SiteName } from '../../layout/site-header.js';
import type { DocumentedRoute } from './api-document.service.js';
import { DocsOperation } from './docs-operation.js';
import type { Json } from './json-schemas.js';
import { tagOf } from './operation.js';
import { PROBLEM_TYPES } from './problem-types.js';
import { SchemaTable } from './schema-table.js';

interface DocsProps {
  readonly routes: readonly DocumentedRoute[];
  readonly document: Json;
}

/** The interface, to be read: every route, every shape, every problem. In English only; needs no script. */
export function DocsPage({ routes, document }: DocsProps) {
  const tags = [...new Set(routes.map(({ route }) => tagOf(route)))];
  const { schemas } = document['components'] as { schemas: Readonly<Record<string, Json>> };
  return (
    <Document language="en" title="The interface" listed>
      <Skip language="en" />
      <div class="page wide">
        <header class="site">
          <SiteName href="/" />
        </header>
        <main id="main">
          <h1>The interface</h1>
          <p class="lead">
            Vigil’s JSON API, version 1. The same for programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.
          </p>
          <Basics />
          <ul class="links">
            {[...tags.map((tag) => `/${tag}`), 'Shapes', 'Problems'].map((name) => (
              <li key={name}>
                <a href={`#${anchorOf(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
          {tags.map((tag) => (
            <section key={tag} aria-labelledby={anchorOf(tag)}>
              <h2 id={anchorOf(tag)}>/{tag}</h2>
              {routes
                .filter(({ route }) => tagOf(route) === tag)
                .map((each) => (
                  <DocsOperation key={`${each.route.method} ${each.route.path}`} {...each} document={document} />
                ))}
            </section>
          ))}
          <h2 id="shapes">Shapes</h2>
          {Object.entries(schemas).map(([name, schema]) => (
            <section key={name} aria-labelledby={`shape-${name}`}>
              <h3 id={`shape-${name}`}>{name}</h3>
              <SchemaTable schema={schema} />
            </section>
          ))}
          <Problems />
        </main>
      </div>
    </Document>
  );
}

function Basics() {
  return (
    <dl>
      <dt>Who you are</dt>
      <dd>
        <code>Authorization: Bearer vk_…</code>. An admin makes keys; a key may be tied to regions.
      </dd>
      <dt>Lists</dt>
      <dd>
        <code>?limit=&amp;cursor=</code> gives <code>{'{"items": […], "nextCursor": "…"}'}</code>; null on the last
        page.
      </dd>
      <dt>Once only</dt>
      <dd>
        <code>Idempotency-Key</code> on a POST: the same key with the same body gives the same answer for 24 hours.
      </dd>
      <dt>Changing</dt>
      <dd>PATCH changes the fields that are sent, PUT writes a thing anew. Times are ISO 8601 in UTC.</dd>
    </dl>
  );
}

function Problems() {
  return (
    <>
      <h2 id="problems">Problems</h2>
      <p>
        Errors are <code>application/problem+json</code>, as RFC 9457 has it. <code>code</code> is stable;{' '}
        <code>detail</code> is for a person.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Status</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {[...PROBLEM_TYPES].map(([code, { status, meaning }]) => (
            <tr key={code}>
              <td data-label="Code">
                <code>{code}</code>
              </td>
              <td data-label="Status">{status}</td>
              <td data-label="Means">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function anchorOf(name: string): string {
  return name.replaceAll(/[^A-Za-z]/g, '').toLowerCase();
}
