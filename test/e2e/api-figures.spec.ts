import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, plus, SECOND } from '../../src/kernel/clock.js';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let wales: Call;
const incidents = new Map<string, string>();

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
  wales = api.as(await api.key('coordinator', ['wales']));
  for (const regionCode of ['wales', 'london']) {
    const { body } = await api.as(null)('post', '/reports', { placeText: `a place in ${regionCode}` });
    const { id } = await api.prisma.incident.update({ where: { ref: body.reference }, data: { regionCode } });
    incidents.set(regionCode, id);
  }
});
afterAll(() => api.close());

interface Tried {
  readonly region?: string;
  readonly person?: string;
  readonly prefix?: string | null;
  readonly channel?: string;
  readonly status?: string;
  readonly code?: string;
  /** How long ago it was queued. */
  readonly ago?: number;
  readonly receiptAfter?: number;
  readonly attempts?: number;
  readonly provider?: string | null;
}

async function tried(all: readonly Tried[]): Promise<void> {
  await api.prisma.message.deleteMany();
  const now = api.clock.time;
  const rows = all.map(({ region = 'wales', person = randomUUID(), prefix = '+447700', ...each }) => {
    const { channel = 'sms', status = 'delivered', code = null, ago = 10 * MINUTE } = each;
    const { receiptAfter = SECOND, attempts = 1, provider = 'twilio' } = each;
    const at = plus(now, -ago);
    return {
      id: randomUUID(),
      incidentId: incidents.get(region) ?? null,
      responderId: person,
      contactMethodId: randomUUID(),
      channel,
      template: 'alert',
      params: { regionCode: region, code: 'K7M4', linkHash: null },
      language: 'en',
      orderClass: 'page',
      priority: 1,
      status,
      attempts,
      dueAt: at,
      expiresAt: plus(at, HOUR),
      queuedAt: at,
      provider,
      numberPrefix: channel === 'email' ? null : prefix,
      failureCode: code,
      ...(['handed_off', 'sent', 'delivered', 'undelivered'].includes(status) ? { handedOffAt: at } : {}),
      ...(status === 'delivered' ? { deliveredAt: plus(at, receiptAfter) } : {}),
    };
  });
  await api.prisma.message.createMany({ data: rows });
}

const figures = async (by: Call = admin, query = '') => (await by('get', `/messages/figures${query}`)).body.items;
const many = (count: number, each: Tried = {}): Tried[] => Array.from({ length: count }, () => each);
const prefixes = (items: { prefix?: string; handedOff: number }[]) =>
  items.flatMap(({ prefix, handedOff }) => (prefix === undefined ? [] : [`${prefix} ${String(handedOff)}`]));

describe('delivery figures', () => {
  it('count what was handed over, arrived, failed by its reason, and is silent, with the time of receipts', async () => {
    await tried([
      ...many(9, { receiptAfter: 2 * SECOND }),
      { receiptAfter: 40 * SECOND },
      { status: 'undelivered', code: '30003' },
      { status: 'undelivered', code: '30005' },
      { status: 'failed', code: '21211' },
      { status: 'sent' },
      { status: 'handed_off', ago: MINUTE },
      { status: 'queued', attempts: 0 },
      { channel: 'voice', provider: null, status: 'failed', code: '21217' },
      { channel: 'email', provider: 'smtp', status: 'handed_off' },
    ]);
    const { body } = await admin('get', '/messages/figures');
    expect(body).toMatchObject({ window: 'day', until: api.clock.time.toISOString() });
    const [all, twilio, range, voice, , , email] = body.items;
    const counts = {
      channel: 'sms',
      handedOff: 14,
      delivered: 10,
      failed: 3,
      failures: { address: 2, out_of_reach: 1 },
      silent: 1,
      medianReceiptSeconds: 2,
    };
    expect(all).toMatchObject(counts);
    expect(all.p95ReceiptSeconds).toBeGreaterThan(10);
    expect(all).not.toHaveProperty('provider');
    expect(twilio).toMatchObject({ ...counts, provider: 'twilio' });
    expect(range).toMatchObject({ ...counts, prefix: '+447700' });
    expect(voice).toMatchObject({ channel: 'voice', handedOff: 0, failed: 1, failures: { address: 1 } });
    expect(email).toMatchObject({ channel: 'email', handedOff: 1, failed: 0 });
    for (const absent of ['silent', 'medianReceiptSeconds', 'provider']) expect(email).not.toHaveProperty(absent);
  });

  it('count a window, the last day where none is named', async () => {
    await tried([{ ago: 10 * MINUTE }, { ago: 2 * HOUR }, { ago: 2 * DAY }, { ago: 8 * DAY }, { ago: 31 * DAY }]);
    const handedOff = async (query: string) => (await figures(admin, query))[0].handedOff;
    const counted = await Promise.all(
      ['?window=hour', '', '?window=day', '?window=week', '?window=month'].map(handedOff),
    );
    expect(counted).toEqual([1, 2, 2, 3, 4]);
    expect((await admin('get', '/messages/figures?window=year')).status).toBe(400);
  });

  it.each<[string, readonly Tried[], readonly string[]]>([
    ['a range of five people is named', many(5), ['+447700 5']],
    ['one of four is not', many(4), ['other 4']],
    ['five messages to one person are not five people', many(5, { person: randomUUID() }), ['other 5']],
    [
      'a range joins the others where these would be few by themselves, the smallest one',
      [...many(7), ...many(6, { prefix: '+447400' }), { prefix: '+441133' }],
      ['+447700 7', 'other 7'],
    ],
    ['enough others stay by themselves', [...many(5), ...many(5, { prefix: null })], ['+447700 5', 'other 5']],
    ['few others leave no range named', [...many(6), { prefix: '+441133' }, { prefix: '+353861' }], ['other 8']],
  ])('%s', async (_what, messages, expected) => {
    await tried(messages);
    expect(prefixes(await figures())).toEqual(expected);
  });

  it('are of the regions of whoever asks', async () => {
    await tried([...many(2), ...many(3, { region: 'london' }), { region: 'nowhere' }]);
    expect((await figures())[0].handedOff).toBe(6);
    expect((await figures(wales))[0].handedOff).toBe(2);
    const viewer = api.as(await api.key('viewer'));
    expect((await viewer('get', '/messages/figures')).status).toBe(403);
    expect((await api.as(null)('get', '/messages/figures')).status).toBe(401);
  });

  it('hold neither a person nor a whole number', async () => {
    await tried(many(6));
    expect(JSON.stringify(await figures())).not.toMatch(/\+\d{7}|[0-9a-f]{8}-/);
  });

  it('are nothing where nothing was tried', async () => {
    await tried([]);
    expect(await figures()).toEqual([]);
  });
});
