import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiDocument } from '../../src/web/api/docs/api-document.service.js';
import { conformance } from '../support/api-conformance.js';
import type { Call } from '../support/api-app.js';
import { eventually } from '../support/eventually.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';

let vigil: TestVigil;
let admin: Call;
let nadia: Call;
let omar: Call;

/** A caller whose answers are held against the OpenAPI document. */
function caller(key: string | null): Call {
  const check = conformance(vigil.app.get(ApiDocument, { strict: false }));
  return async (method, path, body, headers = {}) => {
    const request = vigil.http[method](`/api/v1${path}`).set(headers);
    if (key !== null) request.set('Authorization', `Bearer ${key}`);
    const answer = await (body === undefined ? request : request.send(body as object));
    check(method, path, answer);
    return answer;
  };
}

beforeAll(async () => {
  vigil = await TestVigil.start({ providers: false });
  const scene = new Scene(vigil);
  await scene.facilities();
  admin = caller(await scene.key('admin'));
}, 60_000);
afterAll(() => vigil.stop());

async function made(path: string, body: object, by = admin) {
  const answer = await by('post', path, body);
  expect([path, answer.status, answer.status === 201 ? null : answer.body]).toEqual([path, 201, null]);
  return answer.body;
}

async function acted(path: string, body: object, by: Call, status = 200) {
  const answer = await by('post', path, body);
  expect([path, answer.status, answer.status === status ? null : answer.body]).toEqual([path, status, null]);
  return answer.body;
}

const YORKSHIRE = 'yorkshire_and_the_humber';

describe('everything by the API alone', () => {
  let ref: string;
  let joyce: { id: string };

  it('sets up a region', async () => {
    for (const [name, set] of [
      ['Nadia', (call: Call) => (nadia = call)],
      ['Omar', (call: Call) => (omar = call)],
    ] as const) {
      const email = `${name.toLowerCase()}@example.org`;
      await made('/users', { email, name, role: 'coordinator', regionCodes: [YORKSHIRE] });
      const key = await made('/keys', { name, role: 'coordinator', regionCodes: [YORKSHIRE], userEmail: email });
      set(caller(key.key));
    }
    const people = [];
    for (const [name, phone, roles] of [
      ['Joyce', '07700900101', ['local']],
      ['Priya', '07700900102', ['legal']],
      ['Quiet', '07700900103', ['local']],
    ] as const) {
      const quiet = name === 'Quiet' ? { status: 'paused' } : {};
      people.push(await made('/responders', { name, phone, roles, regionCode: YORKSHIRE, verified: true, ...quiet }));
    }
    [joyce] = people;
    const group = await made(
      '/groups',
      { name: 'Leeds', regionCode: YORKSHIRE, memberIds: people.map(({ id }) => id) },
      nadia,
    );
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [joyce.id], startsOn: '2026-11-01' };
    const rota = await made('/rotas', { name: 'Nights', groupId: group.id, rotation }, nadia);
    const triage = await made('/policies', {
      name: 'Triage',
      steps: [{ delaySeconds: 0, targets: [{ type: 'coordinators' }] }],
    });
    const steps = [
      { delaySeconds: 0, targets: [{ type: 'rota', id: rota.id }] },
      { delaySeconds: 600, targets: [{ type: 'group', id: group.id }], quorum: { any: 2 } },
    ];
    const region = await made('/policies', { name: 'Leeds', repeat: 1, steps });
    for (const [trigger, policy] of [
      ['reported', triage],
      ['verified', region],
      ['needs_help', triage],
    ] as const) {
      await made('/routes', { position: 100, when: { trigger }, policyId: policy.id });
    }
    const { body } = await nadia('post', '/simulations', { facilityCode: 'LEI', level: 'region_verified' });
    const [run] = body.runs;
    expect(run.policyName).toBe('Leeds');
    expect(run.steps[0]).toMatchObject({ step: 1, round: 1, people: [{ name: 'Joyce' }] });
    expect(run.steps[1].excluded).toContainEqual({ responderId: people[2].id, name: 'Quiet', reason: 'paused' });
  });

  it('takes a report and checks it', async () => {
    ref = (await made('/reports', { facilityCode: 'LEI', narrative: 'told by his mother' }, caller(null))).reference;
    expect((await acted(`/incidents/${ref.toLowerCase()}/triage`, { claim: true }, nadia)).status).toBe('triage');
    const { code } = await acted(`/incidents/${ref}/alert`, { level: 'region_verified' }, nadia, 409);
    expect(code).toBe('not_verified');
    const checked = await acted(
      `/incidents/${ref}/verify`,
      { status: 'single_source', method: 'family_confirmed', note: 'rang' },
      nadia,
    );
    expect(checked.verification).toMatchObject({ status: 'single_source', history: [{ method: 'family_confirmed' }] });
    const family = { status: 'informed_confirmed', source: 'the chaplain', note: 'told in person' };
    expect((await acted(`/incidents/${ref}/next-of-kin`, family, nadia)).nokStatus).toBe('informed_confirmed');
    await made(`/incidents/${ref}/notes`, { text: 'a word' }, nadia);
    expect((await nadia('get', `/incidents/${ref}/reports`)).body).toMatchObject([{ narrative: 'told by his mother' }]);
  });

  it('alerts the region when two coordinators say so', async () => {
    const asked = await acted(`/incidents/${ref}/alert`, { level: 'region_verified' }, nadia, 202);
    expect(asked).toEqual({ state: 'pending', level: 'region_verified', confirmationsNeeded: 1 });
    expect((await nadia('get', `/incidents/${ref}`)).body.release).toMatchObject({ level: 'region_verified' });
    const released = await acted(`/incidents/${ref}/alert`, { level: 'region_verified', confirm: true }, omar);
    expect(released).toMatchObject({
      state: 'released',
      incident: { status: 'responding', alertLevel: 'region_verified' },
    });
    await vigil.settle();
    const alerts = await eventually(async () => {
      const { body } = await nadia('get', `/incidents/${ref}/alerts`);
      const [alert] = body.filter((each: { responder: { id: string } }) => each.responder.id === joyce.id);
      return alert?.messages.some((message: { status: string }) => message.status !== 'queued') === true ? body : null;
    }, 'Joyce was asked');
    expect(alerts.length).toBeGreaterThanOrEqual(1);
    const { body: messages } = await nadia('get', `/messages?incident=${ref}&channel=sms`);
    expect(messages.items.length).toBeGreaterThan(0);
    const { body: plan } = await nadia('get', `/incidents/${ref}/plan`);
    expect(plan.runs.at(-1)).toMatchObject({ policyName: 'Leeds', exhaustedAt: expect.any(String) });
  });

  it('moves on and hears the answers', async () => {
    const { runs } = (await nadia('get', `/incidents/${ref}`)).body;
    expect(runs).toContainEqual(expect.objectContaining({ policyName: 'Leeds', state: 'running', step: 1 }));
    const moved = await acted(`/incidents/${ref}/escalate`, { expectedStep: 1 }, nadia);
    expect(moved.runs).toContainEqual(expect.objectContaining({ policyName: 'Leeds', step: 2 }));
    expect((await acted(`/incidents/${ref}/escalate`, { expectedStep: 1 }, omar, 409)).code).toBe('stale_step');
    await vigil.settle();
    const { body: alerts } = await nadia('get', `/incidents/${ref}/alerts`);
    const excluded = alerts.filter((alert: { status: string }) => alert.status === 'excluded');
    expect(excluded).toContainEqual(
      expect.objectContaining({ responder: expect.objectContaining({ name: 'Quiet' }), reason: 'paused' }),
    );
    for (const name of ['Joyce', 'Priya']) {
      const alert = alerts.find(
        (each: { responder: { name: string }; status: string }) =>
          each.responder.name === name && each.status === 'waiting',
      );
      await acted(
        `/incidents/${ref}/alerts/${alert.id as string}/answer`,
        { answer: 'attending', note: 'on my way' },
        nadia,
      );
    }
    await vigil.settle();
    const after = (await nadia('get', `/incidents/${ref}`)).body;
    expect(after.runs).toContainEqual(expect.objectContaining({ policyName: 'Leeds', state: 'satisfied' }));
    const { body: answered } = await nadia('get', `/incidents/${ref}/alerts`);
    expect(answered).toContainEqual(
      expect.objectContaining({ answer: 'attending', note: 'on my way', status: 'answered' }),
    );
  });

  it('ends, is taken up again, and leaves a log', async () => {
    await acted(`/incidents/${ref}/stand-down`, {}, nadia);
    await vigil.settle();
    expect((await acted(`/incidents/${ref}/close`, { note: 'done' }, nadia)).status).toBe('closed');
    const closed = (await nadia('get', `/incidents/${ref}/alerts`)).body;
    const failed = closed
      .flatMap((alert: { messages: { id: string; status: string }[] }) => alert.messages)
      .find((message: { status: string }) => message.status === 'cancelled');
    if (failed !== undefined)
      expect((await acted(`/messages/${failed.id as string}/retry`, {}, nadia, 409)).code).toBe('incident_over');
    await acted(`/incidents/${ref}/reopen`, {}, nadia);
    const second = (await made('/reports', { placeText: 'Somewhere near Wakefield' }, caller(null))).reference;
    await vigil.settle();
    expect((await acted(`/incidents/${second as string}/move`, { facilityCode: 'WDI' }, admin)).facilityCode).toBe(
      'WDI',
    );
    expect((await acted(`/incidents/${second as string}/merge`, { into: ref }, admin)).mergedInto).toBe(ref);
    expect((await acted(`/incidents/${second as string}/unmerge`, {}, admin)).mergedInto).toBeNull();
    await acted(`/incidents/${ref}/naming`, { status: 'withheld' }, nadia);
    await acted(`/incidents/${ref}/publish`, { state: 'internal' }, nadia);
    const { body: timeline } = await nadia('get', `/incidents/${ref}/timeline`);
    const kinds = new Set(timeline.map(({ kind }: { kind: string }) => kind));
    for (const kind of ['incident.opened', 'report.read', 'incident.released', 'alert.answered', 'incident.closed']) {
      expect(kinds).toContain(kind);
    }
    expect(JSON.stringify(timeline)).not.toMatch(/mother|on my way|Joyce|7700/);
    expect((await nadia('get', '/incidents?facility=LEI&status=verified')).status).toBe(200);
  });
});
