import { describe, expect, it } from '@jest/globals';
import { rotaOverrideSchema, rotaSchema } from './rota.schema.js';

const ANN = '0197c0de-0000-7000-8000-000000000001';
const BOB = '0197c0de-0000-7000-8000-000000000002';
const DAILY = { kind: 'daily', handoverAt: '09:00', participantIds: [ANN, BOB], startsOn: '2026-03-01' };
const WEEKLY = { ...DAILY, kind: 'weekly', handoverAt: { weekday: 1, time: '09:00' } };
const CUSTOM = { ...DAILY, kind: 'custom', handoverAt: { everyHours: 12 } };
const ROTA = { name: 'Yorkshire', groupId: ANN, timeZone: 'Europe/London', rotation: DAILY, layers: [] as object[] };

const withRotation = (rotation: object): object => ({ ...ROTA, rotation });
const withLayer = (layer: object): object => ({ ...ROTA, layers: [layer] });

describe('a rota', () => {
  it.each([DAILY, WEEKLY, CUSTOM])('is read: $kind', (rotation) => {
    expect(rotaSchema.parse({ id: ANN, ...withRotation(rotation) })).toEqual(withRotation(rotation));
  });

  it('may have layers, which begin on the clock of the rota too', () => {
    const hours = { from: '22:00', to: '08:00' };
    const layer = { rotation: { ...DAILY, startsOn: '2026-07-01T23:30:00Z' }, hours };
    expect(rotaSchema.parse(withLayer(layer)).layers).toEqual([
      { name: null, rotation: { ...DAILY, startsOn: '2026-07-02' }, hours: { ...hours, weekdays: null } },
    ]);
  });

  it('is in London and belongs to no group unless it says so', () => {
    const { name, rotation } = ROTA;
    expect(rotaSchema.parse({ name, rotation })).toEqual({ ...ROTA, groupId: null });
  });

  it.each([
    ['a day', CUSTOM, '2026-07-01', '2026-07-01'],
    ['a time on the wall', CUSTOM, '2026-07-01T09:00', '2026-07-01T09:00'],
    ['a moment, as the clock there shows it', CUSTOM, '2026-07-01T09:00:00Z', '2026-07-01T10:00'],
    ['the day of a moment', DAILY, '2026-07-01T23:30:00Z', '2026-07-02'],
    ['the day of a time', WEEKLY, '2026-07-01T09:00', '2026-07-01'],
  ])('may start on %s', (_what, rotation, startsOn, kept) => {
    expect(rotaSchema.parse(withRotation({ ...rotation, startsOn })).rotation.startsOn).toBe(kept);
  });

  it.each([
    ['no name', { ...ROTA, name: '' }, 'name', 'A name for the rota.'],
    ['a place that is no time zone', { ...ROTA, timeZone: 'Europe/Leeds' }, 'timeZone', 'like Europe/London'],
    ['an unknown kind', withRotation({ ...DAILY, kind: 'monthly' }), 'rotation.kind', 'One of daily, weekly, custom.'],
    ['a time of 24:00', withRotation({ ...DAILY, handoverAt: '24:00' }), 'rotation.handoverAt', 'from 00:00 to 23:59'],
    [
      'a weekday only',
      withRotation({ ...WEEKLY, handoverAt: 'Monday' }),
      'rotation.handoverAt',
      'The weekday and time',
    ],
    [
      'an eighth day',
      withRotation({ ...WEEKLY, handoverAt: { weekday: 8, time: '09:00' } }),
      'rotation.handoverAt.weekday',
      '7 (Sunday)',
    ],
    [
      'turns of no length',
      withRotation({ ...CUSTOM, handoverAt: { everyHours: 0 } }),
      'rotation.handoverAt.everyHours',
      'At least 1 hour.',
    ],
    ['nobody', withRotation({ ...DAILY, participantIds: [] }), 'rotation.participantIds', 'At least one person.'],
    [
      'a name for an id',
      withRotation({ ...DAILY, participantIds: ['Ann'] }),
      'rotation.participantIds.0',
      'The id of a responder.',
    ],
    [
      'a day that does not exist',
      withRotation({ ...DAILY, startsOn: '2026-02-30' }),
      'rotation.startsOn',
      'The first day',
    ],
    ['a layer without turns', withLayer({ name: 'Second' }), 'layers.0.rotation', 'One of daily, weekly, custom.'],
    [
      'hours that are none',
      withLayer({ rotation: DAILY, hours: { from: '22:00', to: '25:00' } }),
      'layers.0.hours.to',
      'from 00:00 to 23:59',
    ],
    [
      'hours on no day',
      withLayer({ rotation: DAILY, hours: { from: '22:00', to: '08:00', weekdays: [] } }),
      'layers.0.hours.weekdays',
      'At least one day',
    ],
    ['a day in words', withRotation({ ...DAILY, startsOn: 'Monday' }), 'rotation.startsOn', 'The first day'],
  ])('is refused with %s', (_what, rota, field, sentence) => {
    const issues = rotaSchema.safeParse(rota).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([field]);
    expect(issues[0]?.message).toContain(sentence);
  });
});

describe('an override', () => {
  const ADD = { from: '2026-03-01T09:00:00Z', to: '2026-03-01T18:00:00+01:00', kind: 'add', responderId: ANN };

  it('is read', () => {
    expect(rotaOverrideSchema.parse({ ...ADD, kind: 'replace', insteadOfId: BOB })).toEqual({
      from: new Date('2026-03-01T09:00:00Z'),
      to: new Date('2026-03-01T17:00:00Z'),
      kind: 'replace',
      responderId: ANN,
      insteadOfId: BOB,
    });
  });

  it('takes the place of nobody in particular unless it says so', () => {
    expect(rotaOverrideSchema.parse({ ...ADD, kind: 'replace' }).insteadOfId).toBeNull();
  });

  it.each([
    ['an end before its start', { ...ADD, to: ADD.from }, 'to', 'Later than from.'],
    ['a time without zone', { ...ADD, from: '2026-03-01T09:00' }, 'from', 'A time like'],
    ['an unknown kind', { ...ADD, kind: 'swap' }, 'kind', 'One of add, remove, replace.'],
    ['no person', { ...ADD, responderId: undefined }, 'responderId', 'The id of a responder.'],
    [
      'somebody to replace when it adds',
      { ...ADD, insteadOfId: BOB },
      'insteadOfId',
      'Only an override of kind replace',
    ],
    ['somebody in their own place', { ...ADD, kind: 'replace', insteadOfId: ANN }, 'insteadOfId', 'Another person'],
  ])('is refused with %s', (_what, override, field, sentence) => {
    const issues = rotaOverrideSchema.safeParse(override).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([field]);
    expect(issues[0]?.message).toContain(sentence);
  });
});
