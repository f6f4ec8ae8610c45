import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  date: 'a date',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an e-mail address, for example name@example.org',
  uuid: 'an id (UUID)',
  url: 'an address that begins with https://',
  datetime: 'a time in ISO 8601, for example 2026-11-21T01:52:00Z',
  date: 'a day in ISO 8601, for example 2026-11-21',
  time: 'a time of day, for example 01:52',
};

/** What was expected, in a sentence, for a field that a schema refused. Never repeats what was typed. */
export function problemSentence(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? 'another kind of value';
      return issue.input === undefined ? `This is needed: ${expected}.` : `Expected ${expected}.`;
    }
    case 'invalid_value':
      return `Expected one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `Expected ${FORMATS[issue.format] ?? 'another form'}.`;
    case 'too_small':
      return limitSentence('at least', issue.origin, issue.minimum);
    case 'too_big':
      return limitSentence('at most', issue.origin, issue.maximum);
    case 'not_multiple_of':
      return `Expected a multiple of ${String(issue.divisor)}.`;
    case 'unrecognized_keys':
      return 'There is no such field. Leave it out.';
    default:
      return 'Expected another value.';
  }
}

function limitSentence(limit: string, origin: string, bound: number | bigint): string {
  if (origin === 'string') return `Expected ${limit} ${String(bound)} characters.`;
  if (origin === 'array' || origin === 'set') return `Expected ${limit} ${String(bound)} entries.`;
  if (origin === 'date') return `Expected ${limit === 'at least' ? 'a later' : 'an earlier'} time.`;
  return `Expected ${limit} ${String(bound)}.`;
}
