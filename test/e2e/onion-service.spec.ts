import type { RequestListener, Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { listenForOnion } from '../../src/platform/http/onion.js';
import { FormVisitor } from '../support/form-visitor.js';
import { type PublicApp, startPublicApp } from '../support/public-app.js';

const ONION = `http://${'a2'.repeat(28)}.onion`;

describe('the onion service', () => {
  let app: PublicApp;
  let onion: Server;
  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 2, reportsPerHourOverall: 9 }, { web: { onionUrl: ONION } });
    const [handler] = app.server.listeners('request') as RequestListener[];
    if (handler === undefined) throw new Error('The application is not there.');
    onion = await listenForOnion(handler, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    onion.close();
    onion.closeAllConnections();
    await app.close();
  });

  const report = async (server: Server, address: string): Promise<number> => {
    const person = new FormVisitor(server, address);
    await person.toCheck();
    return (await person.press({ go: 'send' })).status;
  };
  const locationOf = async (server: Server, path: string): Promise<unknown> => {
    const { headers } = await supertest(server).get(path);
    return (headers as Record<string, unknown>)['onion-location'];
  };

  it.each([
    ['/', `${ONION}/`],
    ['/report', `${ONION}/report`],
    ['/cy/report?from=poster', `${ONION}/cy/report`],
    ['/help', `${ONION}/help`],
    ['/receipt', `${ONION}/receipt`],
    ['/report/easy', `${ONION}/report/easy`],
    ['/report/print', `${ONION}/report/print`],
    ['/report/received', undefined],
    ['/r/8fQ2k', undefined],
    ['/console', undefined],
    ['/assets/vigil.css', undefined],
  ])('is named at %s as %s', async (path, location) => {
    expect(await locationOf(app.server, path)).toBe(location);
  });

  it('is named to those who ask for the heads alone', async () => {
    const { headers } = await supertest(app.server).head('/report');
    expect(headers).toMatchObject({ 'onion-location': `${ONION}/report` });
  });

  it('is not named by itself, and has no way in for those who work here', async () => {
    expect(await locationOf(onion, '/report')).toBeUndefined();
    expect((await supertest(onion).get('/report')).status).toBe(200);
    for (const path of [
      '/console',
      '/console/sign-in',
      '/webhooks/twilio/sms',
      '/metrics',
      '/cy/console',
      '/dev/outbox',
    ]) {
      expect([path, (await supertest(onion).get(path)).status]).toEqual([path, 404]);
    }
  });

  it('says so of its reports; a header that names a network counts for nothing, and a flood there keeps nobody else out', async () => {
    // Three of nine in an hour, where two of one network were the limit.
    for (let turn = 0; turn < 3; turn += 1) expect([turn, await report(onion, '192.0.2.9')]).toEqual([turn, 303]);
    expect(app.reports.sent.map(({ meta }) => [meta.channel, meta.source])).toEqual(Array(3).fill(['onion', null]));
    expect(await report(onion, '198.51.100.7')).toBe(429);
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.9']) {
      expect([address, await report(app.server, address)]).toEqual([address, 303]);
    }
    expect(app.reports.sent.at(-1)?.meta.channel).toBe('web');
    expect(await report(app.server, '192.0.2.9')).toBe(303);
    expect(await report(app.server, '192.0.2.9')).toBe(429);
  });

  it('in a flood there, one who would rather be read later is kept', async () => {
    const person = new FormVisitor(onion);
    await person.toCheck();
    expect((await person.press({ go: 'keep' })).status).toBe(303);
    expect(app.reports.sent.at(-1)?.meta).toMatchObject({ channel: 'onion', held: 'flood' });
  });

  it('wrong codes from there slow down nobody else', async () => {
    for (let turn = 0; turn < 12; turn += 1)
      await supertest(onion).post('/receipt').type('form').send({ code: '1111111111111111' });
    const answer = await supertest(app.server).post('/receipt').type('form').send({ code: '4829173055269081' });
    expect(answer.status).toBe(200);
    expect((await supertest(onion).post('/receipt').type('form').send({ code: '4829173055269081' })).status).toBe(200);
  });
});
