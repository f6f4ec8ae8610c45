import type { DocumentedRoute } from './api-document.service.js';
import type { Json } from './json-schemas.js';
import { rolesFor } from './operation.js';
import { SchemaLine, SchemaTable } from './schema-table.js';

/** One route: who may use it, what it takes, what it answers. */
export function DocsOperation({ route, entry, document }: DocumentedRoute & { readonly document: Json }) {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const operation = paths[`/api/v1${route.path}`]?.[route.method.toLowerCase()] ?? {};
  const roles = rolesFor(route);
  return (
    <details>
      <summary>
        <code>
          {route.method} /api/v1{route.path}
        </code>{' '}
        {entry.summary}
      </summary>
      {entry.more !== undefined && <p>{entry.more}</p>}
      <p class="small soft">{roles === null ? 'Needs no key.' : `For ${roles.join(', ')}.`}</p>
      <Parameters parameters={operation['parameters'] as readonly Json[]} />
      {'requestBody' in operation && (
        <>
          <h4>Body</h4>
          <SchemaTable schema={schemaIn(operation['requestBody'])} />
        </>
      )}
      <h4>Answers</h4>
      <dl>
        {Object.entries(operation['responses'] as Readonly<Record<string, Json>>)
          .filter(([status]) => status !== 'default')
          .map(([status, answer]) => (
            <Answer key={status} status={status} answer={answer} />
          ))}
      </dl>
    </details>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly Json[] }) {
  const own = parameters.filter((parameter) => 'name' in parameter);
  if (own.length === 0) return null;
  return (
    <dl>
      {own.map(({ name, in: place, description, schema }) => (
        <div key={String(name)}>
          <dt>
            <code>{place === 'path' ? `{${String(name)}}` : `?${String(name)}=`}</code>
          </dt>
          <dd>
            <SchemaLine schema={schema as Json} /> {typeof description === 'string' ? description : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Answer({ status, answer }: { readonly status: string; readonly answer: Json }) {
  const schema = schemaIn(answer);
  const isProblem = Number(status) >= 400;
  return (
    <>
      <dt>{status}</dt>
      <dd>
        {isProblem
          ? String(answer['description'])
              .split('\n\n')
              .map((line) => <p key={line}>{line.replaceAll('`', '')}</p>)
          : Object.keys(schema).length > 0 && <SchemaLine schema={schema} />}
      </dd>
    </>
  );
}

function schemaIn(holder: unknown): Json {
  const { content = {} } = holder as { content?: Readonly<Record<string, { schema: Json }>> };
  return Object.values(content)[0]?.schema ?? {};
}
