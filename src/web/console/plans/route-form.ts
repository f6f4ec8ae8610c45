import { facilityNamed } from '../../../directory/find-facility.js';
import type { FacilityEntry } from '../../../directory/facility-register.js';
import type { Route } from '../../../escalation/route.js';
import type { FieldProblem } from '../../../kernel/app-error.js';
import { readWithSchema } from '../../../platform/http/read-with-schema.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { routeBody } from '../../api/escalation/policies.schema.js';
import { typedText } from '../marks/fields.js';
import type { FieldNames } from '../responder/try-fields.js';

export const ROUTE_FIELDS: FieldNames = {
  'when.trigger': { id: 'trigger', label: 'What happens' },
  'when.regions': { id: 'regions', label: 'Regions' },
  'when.settings': { id: 'settings', label: 'Kinds of places' },
  'when.facilities': { id: 'facilities', label: 'Places' },
  'when.topics': { id: 'topics', label: 'Topics' },
  'when.levels': { id: 'levels', label: 'Alerts' },
  when: { id: 'trigger', label: 'For what it is' },
  policyId: { id: 'policyId', label: 'Policy' },
};

/** A route as the form would have typed it. */
export function typedRoute(
  { when, policyId, continue: goOn }: Route,
  nameOf: (code: string) => string | null,
): TypedForm {
  const { trigger, regions = [], settings = [], facilities = [], topics = [], levels = [], childrenAffected } = when;
  const places = facilities.map((code) => {
    const name = nameOf(code);
    return name === null ? code : `${name} (${code})`;
  });
  return {
    ...{ trigger, regions, settings, topics, levels, policyId },
    facilities: places.join('\n'),
    children: childrenAffected === undefined ? '' : childrenAffected ? 'yes' : 'no',
    ...(goOn ? { goOn: 'yes' } : {}),
  };
}

export type RouteReading =
  | { readonly ok: true; readonly value: Omit<Route, 'position'> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The route that the form means. Places are named or given by their codes, one on a line. */
export function routeOf(typed: TypedForm, register: readonly FacilityEntry[]): RouteReading {
  const list = (name: string): readonly string[] => [typed[name] ?? []].flat();
  const lines = typedText(typed, 'facilities')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const places = lines.map((line) => placeOfLine(line, register));
  const unknown = places.flatMap((place, index): FieldProblem[] =>
    place === null ? [{ field: 'when.facilities', problem: unknownPlace(index) }] : [],
  );
  const children = typedText(typed, 'children');
  const named = (name: string, values: readonly (string | null)[]) => (values.length === 0 ? {} : { [name]: values });
  const reading = readWithSchema(routeBody, {
    position: 0,
    policyId: typedText(typed, 'policyId'),
    continue: typedText(typed, 'goOn') !== '',
    when: {
      trigger: typedText(typed, 'trigger'),
      ...named('regions', list('regions')),
      ...named('settings', list('settings')),
      ...named(
        'facilities',
        places.filter((place) => place !== null),
      ),
      ...named('topics', list('topics')),
      ...named('levels', list('levels')),
      ...(children === '' ? {} : { childrenAffected: children === 'yes' }),
    },
  });
  if (!reading.ok) {
    const problems = reading.problems.map((each) => (each.field === 'policyId' ? CHOOSE_POLICY : each));
    return { ok: false, problems: [...problems, ...unknown] };
  }
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const { when, policyId, continue: goOn } = reading.value;
  return { ok: true, value: { when, policyId, continue: goOn } };
}

const CHOOSE_POLICY: FieldProblem = { field: 'policyId', problem: 'Choose one.' };

function unknownPlace(index: number): string {
  return `Line ${String(index + 1)} names no place of the list, or several. Write its code.`;
}

function placeOfLine(line: string, register: readonly FacilityEntry[]): string | null {
  const code = /\(([^()]+)\)$/u.exec(line)?.[1] ?? line;
  const byCode = register.find((place) => place.code.toLowerCase() === code.toLowerCase());
  return (byCode ?? facilityNamed(register, line))?.code ?? null;
}
