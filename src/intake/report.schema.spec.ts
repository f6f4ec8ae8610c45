import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { reportBodySchema, reportSchema } from './report.schema.js';

const NOW = new Date('2026-11-21T02:00:00Z');

function read(body: unknown) {
  return reportSchema(() => NOW).safeParse(body);
}

function problems(body: unknown): Record<string, string> {
  const result = read(body);
  return Object.fromEntries(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message]) ?? []);
}

describe('the body of a report', () => {
  it('needs only a place', () => {
    expect(read({ facilityCode: 'LEI' }).data).toEqual({ facilityCode: 'LEI' });
    expect(read({ placeText: ' the prison in Leeds ' }).data).toEqual({ placeText: 'the prison in Leeds' });
  });

  it.each([[{}], [{ placeText: '   ' }], [{ facilityCode: '', placeText: '' }], [{ narrative: 'x' }]])(
    'names both fields when neither is given: %j',
    (body) => {
      expect(Object.keys(problems(body))).toEqual(['facilityCode', 'placeText']);
    },
  );

  it('takes everything that the contract names', () => {
    const result = read({
      facilityCode: 'LEI',
      placeText: 'the prison in Leeds',
      occurred: { earliest: '2026-11-20T18:00:00Z', latest: '2026-11-21T01:00:00+00:00', precision: 'part_of_day' },
      narrative: 'First line\r\nsecond line\u0000',
      relationship: 'friend',
      directness: 'told_by_witness',
      nokStatus: 'unknown',
      topics: ['ipp', 'women', 'ipp'],
      childrenAffected: 'unknown',
      othersAtRisk: ['cellmate_or_neighbour'],
      urgentNeeds: ['none'],
      contact: {
        name: 'Sam',
        email: 'not an address',
        phone: 'ring my sister',
        safeTimes: 'after 6',
        voicemailOk: false,
      },
      language: 'cy-GB',
    });
    expect(result.data).toMatchObject({
      occurred: { earliest: new Date('2026-11-20T18:00:00Z'), precision: 'part_of_day' },
      narrative: 'First line\nsecond line',
      topics: ['ipp', 'women'],
      contact: { email: 'not an address', phone: 'ring my sister' },
      language: 'cy',
    });
  });

  it.each([
    ['en', 'en'],
    ['CY', 'cy'],
    ['pl', 'pl'],
    ['AR-eg', 'ar'],
    ['fr', 'en'],
    ['', 'en'],
  ])('reads the language %p as %p', (language, expected) => {
    expect(read({ placeText: 'x', language }).data?.language).toBe(expected);
  });

  it.each([
    ['placeText', { placeText: 'x'.repeat(301) }],
    ['narrative', { placeText: 'x', narrative: 'x'.repeat(20_001) }],
    ['contact.phone', { placeText: 'x', contact: { phone: '1'.repeat(201) } }],
    ['topics', { placeText: 'x', topics: Array<string>(21).fill('ipp') }],
    ['topics.0', { placeText: 'x', topics: ['football'] }],
    ['relationship', { placeText: 'x', relationship: 'enemy' }],
    ['occurred.earliest', { placeText: 'x', occurred: { earliest: '2026-11-22T02:00:01Z' } }],
    ['occurred.earliest', { placeText: 'x', occurred: { earliest: '1899-12-31T23:59:59Z' } }],
    ['occurred.earliest', { placeText: 'x', occurred: { earliest: 'last night' } }],
    [
      'occurred.latest',
      { placeText: 'x', occurred: { earliest: '2026-11-20T02:00:00Z', latest: '2026-11-20T01:00:00Z' } },
    ],
    ['contact.voicemailOk', { placeText: 'x', contact: { voicemailOk: 'yes' } }],
    ['facilityCode', { facilityCode: 'LEI; DROP TABLE' }],
    ['narrative', { placeText: 'x', narrative: null }],
    ['', { placeText: 'x', secret: 1 }],
    ['contact', { placeText: 'x', contact: { address: 'x' } }],
    ['', 'text'],
    ['', null],
  ])('says what was expected of %p', (field, body) => {
    expect(problems(body)).toHaveProperty([field], expect.stringMatching(/^(Expected|Give) .*\.$/));
  });

  it('drops a way of contact that says nothing', () => {
    expect(read({ placeText: 'x', contact: { name: ' ', email: '' } }).data?.contact).toBeUndefined();
  });

  it('takes a time without seconds, up to a day ahead, and an end without a beginning', () => {
    expect(read({ placeText: 'x', occurred: { latest: '2026-11-20T02:00Z' } }).success).toBe(true);
    expect(read({ placeText: 'x', occurred: { latest: '2026-11-22T02:00:00Z' } }).success).toBe(true);
  });

  it('never repeats what was typed', () => {
    const body = { placeText: 'x', relationship: 'HUSH', HUSH: 1, topics: ['HUSH'], occurred: { earliest: 'HUSH' } };
    expect(JSON.stringify(problems(body))).not.toContain('HUSH');
  });

  it('can be written into the OpenAPI document', () => {
    const document = z.toJSONSchema(reportBodySchema, { io: 'input' });
    expect(document.additionalProperties).toBe(false);
    expect(document.properties?.['narrative']).toMatchObject({ type: 'string', maxLength: 20_000 });
    expect(document.properties?.['nokStatus']).toMatchObject({ enum: expect.arrayContaining(['family_is_reporter']) });
  });
});
