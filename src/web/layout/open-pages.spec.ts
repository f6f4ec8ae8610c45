import { describe, expect, it } from '@jest/globals';
import { evennessOf, isOnOnion, namesOnion } from './open-pages.js';

describe('what a path is', () => {
  it.each<[path: string, named: boolean, even: boolean, there: boolean]>([
    ['/', true, true, true],
    ['/report', true, true, true],
    ['/report/received', false, true, true],
    ['/receipt', true, true, true],
    ['/help', true, true, true],
    ['/join', true, true, true],
    ['/stats', true, false, true],
    ['/stats.csv', false, false, true],
    ['/r/8fQ2k', false, false, true],
    ['/rota/8fQ2k.ics', false, false, false],
    ['/console', false, false, false],
    ['/console/incidents/KT7W4R', false, false, false],
    ['/webhooks/twilio/sms', false, false, false],
    ['/metrics', false, false, false],
    ['/dev/outbox', false, false, false],
    ['/api/v1/reports', false, false, true],
  ])('%s', (path, named, even, there) => {
    expect([namesOnion(path), evennessOf(path) !== null, isOnOnion(path)]).toEqual([named, even, there]);
  });
});
