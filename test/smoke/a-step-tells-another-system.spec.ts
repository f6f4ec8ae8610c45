import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { MINUTE } from '../../src/kernel/clock.js';
import type { Api } from '../support/api.js';
import { type HeardEvent, ListeningSystem } from '../support/listening-system.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

/** As the other side checks it, by the text of Standard Webhooks alone. */
function isSigned({ headers, text }: HeardEvent, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${text}`;
  const wanted = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
}

describe('a step of a policy that names a webhook', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Api;
  let system: ListeningSystem;

  beforeAll(async () => {
    system = await ListeningSystem.start();
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
    admin = vigil.api(await story.scene.key('admin'));
  }, 60_000);
  afterAll(async () => {
    await vigil.stop();
    system.stop();
  });

  // Nothing but what a policy sends it: it asks for an event that does not come here.
  const webhook = (path: string, more: object = {}) =>
    admin.ok(admin.post('/webhooks', { url: system.base + path, events: ['incident.merged'], ...more }));
  const person = ({ id }: Person) => ({ type: 'responder', id });
  const asked = async (ref: string): Promise<string[]> =>
    (await story.alerts(ref)).map((each: { responder: { name: string } }) => each.responder.name);
  const entries = async (ref: string, prefix: string) => {
    const { id } = await vigil.prisma.incident.findFirstOrThrow({ where: { ref } });
    const where = { incidentId: id, kind: { startsWith: prefix } };
    return vigil.prisma.journalEntry.findMany({ where, orderBy: { seq: 'asc' } });
  };

  it('delivers it, signed, by ids and states alone, when the step is reached; people are asked as ever', async () => {
    const hook = await webhook('/step');
    const [ann, ben] = [await story.scene.responder('Ann'), await story.scene.responder('Ben')];
    const steps = [
      { targets: [person(ann)] },
      { delaySeconds: 600, targets: [{ type: 'webhook', id: hook.id }, person(ben), { type: 'webhook', id: hook.id }] },
    ];
    const { ref } = await story.play(steps, { facility: 'LEI', lastStepSeconds: 86_400 });
    expect(system.at('/step')).toEqual([]);
    const plan = await story.coordinator.ok(story.coordinator.get(`/incidents/${ref}/plan`));
    expect(plan.runs[0].steps[0]).toMatchObject({
      people: [{ name: 'Ben' }],
      webhooks: [{ webhookId: hook.id, host: new URL(system.base).host, reason: null }],
    });
    await vigil.advance(10 * MINUTE);
    const [heard, ...more] = system.at('/step');
    if (heard === undefined) throw new Error('Nothing was heard');
    expect(more).toEqual([]);
    expect(isSigned(heard, hook.secret)).toBe(true);
    const { id: incidentId } = await story.incident(ref);
    const [run] = await vigil.prisma.run.findMany({ where: { incidentId, trigger: 'verified' } });
    expect(heard.body).toEqual({
      type: 'run.webhook_called',
      timestamp: vigil.clock.now().toISOString(),
      data: {
        ...{ incidentId, regionCode: 'yorkshire_and_the_humber', runId: run?.id, step: 2, round: 1 },
        ...{ webhookId: hook.id, trigger: 'verified', level: 'region_verified' },
      },
    });
    expect(heard.text).not.toMatch(/Ann|Ben|LEI|Leeds/);
    expect(await asked(ref)).toEqual(['Ann', 'Ben']);
    expect((await entries(ref, 'run.webhook')).map(({ kind }) => kind)).toEqual(['run.webhook_called']);
    // It counts for nothing: one yes is what the step wants, and nobody has said it.
    expect((await vigil.prisma.run.findFirst({ where: { id: run?.id ?? '' } }))?.state).toBe('running');
  });

  it('holds nothing up when it fails, is off, is gone or hears of another region', async () => {
    const broken = await webhook('/broken');
    const off = await webhook('/off', { enabled: false });
    const gone = await webhook('/gone');
    const welsh = await webhook('/welsh', { regionCode: 'wales' });
    await admin.delete(`/webhooks/${gone.id}`);
    const cas = await story.scene.responder('Cas', { region: 'north_east' });
    const targets = [broken, off, gone, welsh].map(({ id }) => ({ type: 'webhook', id }));
    system.answer = 500;
    const steps = [{ targets }, { delaySeconds: 600, targets: [person(cas)] }];
    const { ref } = await story.play(steps, { facility: 'FKI', lastStepSeconds: 86_400 });
    // Nobody could answer the first step: the second does not wait.
    expect(await asked(ref)).toEqual(['Cas']);
    const told = await entries(ref, 'run.webhook');
    expect(told.map(({ kind, data }) => [kind, (data as { reason?: string }).reason])).toEqual([
      ['run.webhook_called', undefined],
      ['run.webhook_skipped', 'webhook_off'],
      ['run.webhook_skipped', 'webhook_gone'],
      ['run.webhook_skipped', 'webhook_other_region'],
    ]);
    expect((await entries(ref, 'run.step_')).slice(-2).map(({ kind }) => kind)).toEqual([
      'run.step_started',
      'run.step_started',
    ]);
    expect(['/off', '/gone', '/welsh'].flatMap((path) => system.at(path))).toEqual([]);
    system.answer = 200;
    await vigil.advance(MINUTE);
    const tries = system.at('/broken');
    expect(tries.length).toBeGreaterThan(1);
    expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('between two steps of people leaves the first its time', async () => {
    const hook = await webhook('/between');
    const [dee, eli] = [
      await story.scene.responder('Dee', { region: 'london' }),
      await story.scene.responder('Eli', { region: 'london' }),
    ];
    const steps = [
      { targets: [person(dee)] },
      { delaySeconds: 300, targets: [{ type: 'webhook', id: hook.id }] },
      { delaySeconds: 900, targets: [person(eli)] },
    ];
    const { ref } = await story.play(steps, { facility: 'WWI', lastStepSeconds: 86_400 });
    await vigil.advance(5 * MINUTE);
    expect(system.at('/between')).toHaveLength(1);
    await vigil.advance(14 * MINUTE);
    expect(await asked(ref)).toEqual(['Dee']);
    await vigil.advance(MINUTE);
    expect(await asked(ref)).toEqual(['Dee', 'Eli']);
  });

  it('and no people at all: coordinators are told where nothing else asks anybody, and only there', async () => {
    const hook = await webhook('/alone');
    const telling = await story.scene.policy('Telling', [{ targets: [{ type: 'webhook', id: hook.id }] }]);
    const fay = await story.scene.responder('Fay', { region: 'wales' });
    const asking = await story.scene.policy('Asking', [{ targets: [person(fay)] }], { lastStepSeconds: 86_400 });
    for (const place of ['SWI', 'CFI']) await story.route(place, telling, place === 'SWI');
    await story.route('SWI', asking);
    const states = async (facility: string) => {
      const ref = await story.report(facility);
      await vigil.settle();
      await story.release(ref);
      const { id } = await story.incident(ref);
      const runs = await vigil.prisma.run.findMany({ where: { incidentId: id }, orderBy: { id: 'asc' } });
      // Before the release nobody was there to take the report.
      const first = runs.findIndex(({ trigger }) => trigger === 'verified');
      return runs.slice(first).map(({ trigger, state }) => `${trigger} ${state}`);
    };
    expect(await states('SWI')).toEqual(['verified satisfied', 'verified running']);
    expect(await states('CFI')).toEqual(['verified exhausted', 'exhausted exhausted']);
    expect(system.at('/alone')).toHaveLength(2);
  });

  it('is checked when the policy is written', async () => {
    const hook = await webhook('/checked');
    const policy = (id: string) => ({ name: 'Told', steps: [{ delaySeconds: 0, targets: [{ type: 'webhook', id }] }] });
    const unknown = '0199f7a2-7d4e-7cc3-8f4e-5d2f4d9f0a11';
    const field = 'steps.0.targets.0.id';
    const refused = await admin.post('/policies', policy(unknown));
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ field, problem: 'There is no webhook with this id.' }] },
    });
    const made = await admin.ok(admin.post('/policies', policy(hook.id)));
    expect(made.steps[0].targets).toEqual([{ type: 'webhook', id: hook.id }]);
    expect(await admin.put(`/policies/${made.id}`, policy(unknown))).toMatchObject({ status: 400 });
    const simulated = await admin.ok(admin.post('/simulations', { facilityCode: 'MDI' }));
    expect(JSON.stringify(simulated)).not.toContain(hook.id);
  });

  it('no other system hears of a drill', async () => {
    await webhook('/everything', { events: ['incident.*', 'run.*', 'alert.*'] });
    await story.scene.responder('Gus', { region: 'scotland' });
    await story.coordinator.ok(story.coordinator.post('/drills', { regionCode: 'scotland' }));
    await vigil.settle();
    expect(system.at('/everything')).toEqual([]);
  });
});
