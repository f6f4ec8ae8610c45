import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('limits never turn a true report away in silence', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    const limits = {
      smsPerSecond: 1000,
      smsDailyCap: 5000,
      reportsPerHour: 5,
      reportsPerDay: 20,
      reportsPerHourOverall: 60,
    };
    vigil = await TestVigil.start({ settings: { limits } });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  it('6: past the limit further posts get 429 with Retry-After, and the earlier ones are still dealt with', async () => {
    const answers = [];
    for (let at = 0; at < 8; at++) answers.push(await vigil.api().post('/reports', { facilityCode: 'LEI' }));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    await vigil.settle();
    expect(await vigil.prisma.report.count()).toBe(5);
    expect(await vigil.prisma.run.count({ where: { trigger: 'reported' } })).toBeGreaterThan(0);
    const exempt = await story.coordinator.post('/reports', { facilityCode: 'LEI' });
    expect(exempt.status).toBe(201);
    await vigil.settle();
  });
});
