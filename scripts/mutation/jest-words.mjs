// Stands in the place of `@jest/globals` while mutants are tested: keeps the tests of pure files, so that they can be run again
// and again in one process. Has what those tests use, and nothing else.
export { expect } from 'expect';

/** Every test, with a name that no other has. */
export const tests = [];
const path = [];

export function describe(name, body) {
  path.push(name);
  body();
  path.pop();
}

export function it(name, body) {
  tests.push({ id: [...path, name, `#${tests.length}`].join(' › '), body });
}

const each = (what) => (rows) => (name, body) => {
  for (const row of rows) what(name, () => body(...(Array.isArray(row) ? row : [row])));
};
it.each = each(it);
describe.each = each(describe);
