import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepOutbox } from '../../src/outbox/sweep-outbox.service.js';
import { RedisServer } from '../support/redis-server.js';
import { eventually } from '../support/eventually.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

const describeWithRedis = process.env['VIGIL_TEST_REDIS_URL'] === undefined ? describe.skip : describe;

describeWithRedis('Redis goes away and comes back empty', () => {
  let redis: RedisServer;
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    redis = await RedisServer.start();
    vigil = await TestVigil.start({ redisUrl: redis.url });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(async () => {
    await vigil.stop();
    await redis.stop();
  });

  async function pagingOf(name: string): Promise<{ facility: string; phone: string }> {
    const facility = story.place();
    const person = await story.scene.responder(name);
    const policy = await story.scene.policy('Triage', [{ targets: [{ type: 'responder', id: person.id }] }]);
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, policy);
    return { facility, phone: person.phone };
  }

  it('8: a report posted while Redis is down is kept and paged once it returns', async () => {
    const { facility, phone } = await pagingOf('Ann');
    await redis.stop();
    const answer = await vigil.api().post('/reports', { facilityCode: facility });
    expect(answer.status).toBe(201);
    expect(vigil.twilio.textsTo(phone)).toHaveLength(0);
    await redis.start();
    vigil.clock.advance(10_000);
    await vigil.twilio.expectSms(phone, /new report/, 30_000);
    await vigil.settle();
  });

  it('49: FLUSHALL in the middle of an incident loses no step', async () => {
    const [ben, cat] = [await story.scene.responder('Ben'), await story.scene.responder('Cat')];
    await story.play([
      { targets: [{ type: 'responder', id: ben.id }] },
      { delaySeconds: 600, targets: [{ type: 'responder', id: cat.id }] },
    ]);
    await vigil.twilio.expectSms(ben.phone);
    await redis.flushAll();
    vigil.clock.advance(600_000);
    await eventually(async () => {
      await vigil.app.get(SweepOutbox).sweep(vigil.clock.now());
      return vigil.twilio.textsTo(cat.phone).length > 0;
    }, 'the second step was asked');
    await vigil.twilio.expectSms(cat.phone);
    await vigil.settle();
  });
});
