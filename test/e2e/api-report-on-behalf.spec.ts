import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

const TOLD = { placeText: 'the cells below the old court', narrative: 'She rang us.' };

describe('a report that somebody takes down for another, by the API', () => {
  let api: ApiApp;
  let anyone: Call;
  let coordinator: Call;

  beforeAll(async () => {
    api = await openApiApp();
    anyone = api.as(null);
    coordinator = api.as(await api.key('coordinator'));
  });
  afterAll(() => api.close());

  it('is kept with its channel, with who took it down, and with what was said about keeping it', async () => {
    const { status, body } = await coordinator('post', '/reports', {
      ...TOLD,
      channel: 'phone',
      keepingConsent: 'agreed',
    });
    expect(status).toBe(201);
    const { body: reports } = await coordinator('get', `/incidents/${body.reference}/reports`);
    const [report] = reports as readonly Record<string, unknown>[];
    expect(report).toMatchObject({ channel: 'phone', keepingConsent: 'agreed', takenById: expect.any(String) });
    const entry = await api.prisma.journalEntry.findFirstOrThrow({ where: { kind: 'report.received' } });
    expect(entry.actor).toMatch(/^key:/);
    expect(entry.data).toEqual({ reportId: report?.['id'], channel: 'phone', consent: 'agreed' });
  });

  it('is the reporter’s own where it says nothing of a channel', async () => {
    const { body } = await coordinator('post', '/reports', TOLD);
    const { body: reports } = await coordinator('get', `/incidents/${body.reference}/reports`);
    expect(reports).toMatchObject([{ channel: 'web', takenById: null, keepingConsent: null }]);
  });

  it.each([{ channel: 'phone' }, { channel: 'web', keepingConsent: 'agreed' }])(
    'is refused from somebody who is not known: %j',
    async (said) => {
      const { status, body } = await anyone('post', '/reports', { ...TOLD, ...said });
      expect([status, body.type]).toEqual([403, expect.stringMatching(/channel_not_yours$/)]);
      expect(body.detail).toContain('Leave out `channel`');
    },
  );

  it('is refused from a viewer’s key', async () => {
    const viewer = api.as(await api.key('viewer'));
    expect((await viewer('post', '/reports', { ...TOLD, channel: 'phone' })).status).toBe(403);
  });

  it('names the channels where another is given', async () => {
    const { status, body } = await coordinator('post', '/reports', { ...TOLD, channel: 'pigeon' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { field: 'channel', problem: expect.stringMatching(/^Expected one of: web, phone, letter/) },
    ]);
  });
});
