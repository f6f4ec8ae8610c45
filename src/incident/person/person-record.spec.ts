import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changePerson, PERSON_FIELDS, type PersonChanges, type PersonDetails } from './person-record.js';

const BEFORE: PersonDetails = { name: 'A. Name', language: 'Polish' };

describe('a change of what is known of the person', () => {
  it.each<[what: string, changes: PersonChanges, details: PersonDetails, fields: readonly string[]]>([
    ['nothing', {}, BEFORE, []],
    ['something new', { age: '41' }, { ...BEFORE, age: '41' }, ['age']],
    ['something put right', { name: 'B. Name' }, { ...BEFORE, name: 'B. Name' }, ['name']],
    ['the same again', { name: ' A. Name ' }, BEFORE, []],
    ['something deleted', { name: null }, { language: 'Polish' }, ['name']],
    ['something emptied', { name: '  ' }, { language: 'Polish' }, ['name']],
    ['something deleted that was not there', { age: null }, BEFORE, []],
  ])('%s', (_what, changes, details, fields) => {
    expect(changePerson(BEFORE, changes)).toEqual({ details, fields });
  });

  const text = fc.string({ maxLength: 20 });
  const anyDetails = fc.record(Object.fromEntries(PERSON_FIELDS.map((field) => [field, text])), { requiredKeys: [] });

  it('names exactly what is another than before, and done twice it changes nothing more', () => {
    fc.assert(
      fc.property(anyDetails, anyDetails, (first, changes) => {
        const { details: before } = changePerson({}, first);
        const { details, fields } = changePerson(before, changes);
        expect(fields).toEqual(PERSON_FIELDS.filter((field) => details[field] !== before[field]));
        expect(changePerson(details, changes)).toEqual({ details, fields: [] });
      }),
    );
  });
});
