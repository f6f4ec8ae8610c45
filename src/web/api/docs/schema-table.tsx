import type { Json } from './json-schemas.js';

/** The fields of a shape, one a line; a shape without fields in one line. */
export function SchemaTable({ schema }: { readonly schema: Json }) {
  const properties = schema['properties'] as Readonly<Record<string, Json>> | undefined;
  if (properties === undefined) return <p>{<SchemaLine schema={schema} />}</p>;
  const required = (schema['required'] ?? []) as readonly string[];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(properties).map(([name, property]) => (
          <tr key={name}>
            <td data-label="Field">
              <code>{name}</code>
              {!required.includes(name) && <small>optional</small>}
            </td>
            <td data-label="What">
              <SchemaLine schema={property} />
              {typeof property['description'] === 'string' && <small>{property['description']}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a value is, in a few words; named shapes as links. */
export function SchemaLine({ schema }: { readonly schema: Json }) {
  const name = referenceOf(schema);
  if (name !== null) return <a href={`#shape-${name}`}>{name}</a>;
  const several = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (several !== undefined) {
    return (
      <>
        {several.map((each, index) => (
          <span key={index}>
            {index > 0 && ' or '}
            <SchemaLine schema={each} />
          </span>
        ))}
      </>
    );
  }
  if (schema['type'] === 'array') {
    return (
      <>
        list of <SchemaLine schema={(schema['items'] ?? {}) as Json} />
      </>
    );
  }
  const properties = schema['properties'] as Readonly<Record<string, Json>> | undefined;
  if (properties !== undefined) return <Fields properties={properties} />;
  return <span>{wordsOf(schema)}</span>;
}

function Fields({ properties }: { readonly properties: Readonly<Record<string, Json>> }) {
  return (
    <span>
      {'{'}
      {Object.entries(properties).map(([name, property], index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code>{name}</code>: <SchemaLine schema={property} />
        </span>
      ))}
      {'}'}
    </span>
  );
}

function wordsOf(schema: Json): string {
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].join(' | ');
  const types = [schema['type']].flat().filter((type) => typeof type === 'string');
  const { minimum, maximum, minLength, maxLength, format } = schema;
  const parts = [
    types.length === 0 ? 'anything' : types.join(' or '),
    typeof format === 'string' ? `(${format})` : '',
    range(minimum, maximum, ''),
    range(minLength, maxLength, 'characters'),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function range(from: unknown, to: unknown, unit: string): string {
  if (typeof from !== 'number' && typeof to !== 'number') return '';
  const numbers =
    typeof to !== 'number'
      ? `from ${String(from)}`
      : typeof from !== 'number'
        ? `to ${String(to)}`
        : `${String(from)} to ${String(to)}`;
  return `${numbers} ${unit}`.trim();
}

function referenceOf({ $ref: reference }: Json): string | null {
  return typeof reference === 'string' ? (reference.split('/').at(-1) ?? null) : null;
}
