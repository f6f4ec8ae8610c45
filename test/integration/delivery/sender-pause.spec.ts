import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PrismaSenderStates } from '../../../src/delivery/prisma-sender-states.repository.js';
import { SenderPauses } from '../../../src/delivery/sender-pauses.service.js';
import { SenderStates } from '../../../src/delivery/sender-states.service.js';
import { DAY, HOUR, MINUTE, plus, SECOND } from '../../../src/kernel/clock.js';
import { type DatabaseHarness, openDatabase, StandingClock } from '../../support/database-harness.js';

const TEXTS = { channel: 'sms', provider: 'twilio' } as const;
const asked = (retryAfterMs: number) =>
  ({ kind: 'try_later', code: '20429', reason: 'Too many.', wholeSender: true, retryAfterMs }) as const;

describe('a provider that asks for a pause', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.prisma.senderPause.deleteMany();
  });

  /** One process, with a clock of its own. */
  function processAt(time: Date) {
    const clock = new StandingClock(time);
    const rows = new PrismaSenderStates(database.prisma);
    const states = new SenderStates(rows, clock);
    return { clock, states, pauses: new SenderPauses(rows, states, clock) };
  }
  const msLeft = async ({ pauses, clock }: ReturnType<typeof processAt>) =>
    ((await pauses.pausedUntil(TEXTS))?.getTime() ?? clock.time.getTime()) - clock.time.getTime();

  it('gets it from every process, to the millisecond', async () => {
    const now = new Date();
    await processAt(now).pauses.pause(TEXTS, asked(90 * SECOND));
    expect(await msLeft(processAt(now))).toBe(90 * SECOND);
    expect(await msLeft(processAt(plus(now, 90 * SECOND)))).toBe(0);
  });

  it('gets an hour at most, however long it asks for', async () => {
    const one = processAt(new Date());
    await one.pauses.pause(TEXTS, asked(30 * DAY));
    expect(await msLeft(one)).toBe(HOUR);
  });

  it('blocks no text for years because a clock was years ahead', async () => {
    await processAt(plus(new Date(), 1_000 * DAY)).pauses.pause(TEXTS, asked(90 * SECOND));
    const left = await msLeft(processAt(new Date()));
    expect(left).toBeGreaterThan(80 * SECOND);
    expect(left).toBeLessThanOrEqual(150 * SECOND);
  });

  it('is asked again once the pause is over by the clock of the database', async () => {
    const ahead = processAt(plus(new Date(), 1_000 * DAY));
    await ahead.pauses.pause(TEXTS, asked(90 * SECOND));
    await database.prisma.$executeRaw`UPDATE sender_pause SET over_by = now() - interval '1 second'`;
    expect(await msLeft(processAt(new Date()))).toBe(0);
  });

  it('is heard by the right clock although one that is ahead was asked before', async () => {
    await processAt(plus(new Date(), 1_000 * DAY)).pauses.pause(TEXTS, asked(SECOND));
    const right = processAt(new Date());
    await right.pauses.pause(TEXTS, asked(10 * MINUTE));
    expect(await msLeft(right)).toBe(10 * MINUTE);
  });

  it('keeps a longer pause that it asked for before', async () => {
    const one = processAt(new Date());
    await one.pauses.pause(TEXTS, asked(10 * MINUTE));
    await one.pauses.pause(TEXTS, asked(SECOND));
    expect(await msLeft(one)).toBe(10 * MINUTE);
  });

  it('gets no more than an hour where an older program wrote the row', async () => {
    await database.prisma.$executeRaw`
      INSERT INTO sender_pause (channel, provider, until, code) VALUES ('sms', 'twilio', '2190-01-01Z', '20429')`;
    expect(await msLeft(processAt(new Date()))).toBeLessThanOrEqual(HOUR);
  });
});
