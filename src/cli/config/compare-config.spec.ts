import { describe, expect, it } from '@jest/globals';
import { compareConfig, detailsOf, planRoutes } from './compare-config.js';
import { locateConfig } from './locate-config.js';
import type { ConfigFile, RouteFile } from './config-types.js';

const route = (trigger: string, policy: string, regions?: readonly string[]): RouteFile => ({
  when: { trigger, ...(regions === undefined ? {} : { regions }) },
  policy,
});
const EMPTY: ConfigFile = { groups: [], rotas: [], policies: [], routes: [] };

describe('what a configuration would change', () => {
  it.each<[string, unknown, unknown, string[]]>([
    ['nothing', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a value', { repeat: 0 }, { repeat: 1 }, ['repeat: 0 becomes 1']],
    ['a value that comes', {}, { repeat: 1 }, ['repeat: + 1']],
    ['a value that goes', { repeat: 1 }, {}, ['repeat: - 1']],
    ['members', { members: ['a', 'b'] }, { members: ['b', 'c'] }, ['members: - a', 'members: + c']],
    [
      'an order',
      { members: ['a', 'b'] },
      { members: ['b', 'a'] },
      ['members: in another order, or as often otherwise'],
    ],
    [
      'the second step',
      { steps: [{ delaySeconds: 0 }, { delaySeconds: 900 }] },
      { steps: [{ delaySeconds: 0 }, { delaySeconds: 600 }] },
      ['steps 2, delaySeconds: 900 becomes 600'],
    ],
  ])('%s', (_, was, is, lines) => {
    expect(detailsOf(was, is, '')).toEqual(lines);
  });

  it('names what is new, what is different, and what is left', () => {
    const group = (name: string, members: readonly string[]) => ({ name, region: 'wales', members });
    const present = { ...EMPTY, groups: [group('A', []), group('B', [])] };
    const wanted = { ...EMPTY, groups: [group('B', ['x']), group('C', [])] };
    expect(compareConfig(present, wanted, { takes: [], order: [] })).toEqual({
      changes: [
        { sign: '~', what: 'group B', details: ['members: + x'] },
        { sign: '+', what: 'group C', details: [] },
      ],
      left: ['group A'],
    });
  });

  it.each<[string, RouteFile[], RouteFile[], string[], string[], string[]]>([
    ['the same', [route('verified', 'A')], [route('verified', 'A')], ['A'], [], []],
    [
      'another policy for the same',
      [route('verified', 'A')],
      [route('verified', 'B')],
      ['B'],
      ['route verified, to B: policy: A becomes B'],
      [],
    ],
    [
      'a new one before, and another order',
      [route('verified', 'A', ['wales']), route('reported', 'A'), route('verified', 'A')],
      [
        route('reported', 'A'),
        route('verified', 'B', ['london']),
        route('verified', 'A', ['wales']),
        route('verified', 'A'),
      ],
      ['A', 'B', 'A', 'A'],
      ['route verified, regions london, to B: +', 'the order of the routes: ~'],
      [],
    ],
    [
      'one that the file does not name stays behind what it stands behind',
      [route('reported', 'A'), route('verified', 'X', ['wales']), route('verified', 'A')],
      [route('reported', 'A'), route('verified', 'A')],
      ['A', 'X', 'A'],
      [],
      ['route verified, regions wales, to X'],
    ],
  ])('routes: %s', (_, present, wanted, order, lines, left) => {
    const plan = planRoutes(present, wanted);
    const policies = plan.order.map((each) => ('file' in each ? wanted[each.file] : present[each.present])?.policy);
    expect(policies).toEqual(order);
    const found = compareConfig({ ...EMPTY, routes: present }, { ...EMPTY, routes: wanted }, plan);
    expect(found.changes.map(({ what, sign, details }) => `${what}: ${details[0] ?? sign}`)).toEqual(lines);
    expect(found.left).toEqual(left);
  });
});

describe('where something stands in the file', () => {
  it('is the line of the thing, or of what it would stand in', () => {
    const located = locateConfig('vigil: 1\ngroups:\n  - name: A\n    region: wales\n');
    if (!located.ok) throw new Error('It is YAML.');
    expect(located.lineOf(['groups', 0, 'region'])).toBe(4);
    expect(located.lineOf(['groups', 0, 'members', 3])).toBe(3);
    expect(located.lineOf([])).toBe(1);
  });

  it.each<[string, string, number]>([
    ['two of a key', 'vigil: 1\nvigil: 1\n', 2],
    ['a tab', 'groups:\n\t- a\n', 2],
    ['no YAML', 'groups: [\n', 2],
    ['too many references', `a: &a [x]\nb: [${Array.from({ length: 200 }, () => '*a').join(', ')}]\n`, 1],
  ])('of %s is said with the line, without what was typed', (_, text, line) => {
    const located = locateConfig(text);
    if (located.ok) throw new Error('It is no YAML.');
    expect(located.problems[0]?.line).toBe(line);
  });
});
