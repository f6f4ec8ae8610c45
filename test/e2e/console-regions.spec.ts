import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, plus } from '../../src/kernel/clock.js';
import { type ConsoleRoute, consoleRoutes } from '../support/console-routes.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

/** Parts of the console that show what belongs to a region, by what stands in their address. */
const OF_A_REGION = [
  ['/console/incidents/:ref', 'incident'],
  ['/console/report/taken/:ref', 'incident'],
  ['/console/people/:id', 'person'],
  ['/console/groups/:id', 'group'],
  ['/console/rotas/:id', 'rota'],
  ['/console/messages/:id', 'message'],
  ['/console/joining/:id', 'offer'],
  ['/console/drills/:id', 'drill'],
  ['/console/maintenance/:code', 'region'],
] as const;

/** Pages that belong to no region, or narrow themselves to the reader's: their own specs show how. */
const OF_NONE =
  /^\/console(\/(access|account|bulletin|contacts|delivery|drills|events|figures|groups(\/new)?|handover|held|help-lines|inbox|incidents|joining|keeping|log|maintenance|messages(\/(templates|test)(\/.*)?)?|people(\/(new|import|export))?|places|policies|queues|regions|report(\/script)?|rotas(\/(new|own(\/.*)?))?|routes|sending|set-up|sign-in|sign-out|tasks)(\/.*)?)?$/u;

type Made = Readonly<Record<(typeof OF_A_REGION)[number][1], string>>;

describe('what belongs to another region', () => {
  let vigil: TestVigil;
  let routes: readonly ConsoleRoute[];
  let made: Made;
  let there: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    routes = consoleRoutes(vigil);
    made = await london(scene);
    [there, elsewhere] = [await coordinator(scene, 'london'), await coordinator(scene, 'wales')];
  }, 60_000);
  afterAll(() => vigil.stop());

  async function coordinator(scene: Scene, region: string): Promise<Visitor> {
    const visitor = await Visitor.signedIn(vigil, (await scene.coordinator(`Of ${region}`, [region])).userId);
    await visitor.open('/console/account');
    return visitor;
  }

  /** One of each, in London. */
  async function london(scene: Scene): Promise<Made> {
    const { prisma, clock } = vigil;
    const now = clock.now();
    const answer = await vigil.http.post('/api/v1/reports').send({ placeText: 'HMP Pentonville', facilityCode: 'PVI' });
    const { reference } = answer.body as { reference: string };
    const { id: incidentId } = await prisma.incident.update({
      where: { ref: reference },
      data: { regionCode: 'london' },
    });
    const person = await scene.responder('Ama Example', { region: 'london' });
    const group = await scene.group('Camden', [person], 'london');
    const [rota, message, offer, drill] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const rotation = { kind: 'daily', handoverAt: '09:00', startsOn: '2026-01-01', participantIds: [person.id] };
    await prisma.rota.create({ data: { id: rota, name: 'Camden', groupId: group, rotation, createdAt: now } });
    const method = await prisma.contactMethod.findFirstOrThrow({ where: { responderId: person.id } });
    const sent = {
      channel: 'sms',
      template: 'alert',
      language: 'en',
      orderClass: 'page',
      priority: 1,
      status: 'failed',
    };
    const params = { regionCode: 'london', code: 'K7M4', linkHash: null };
    await prisma.message.create({
      data: {
        ...{ id: message, incidentId, responderId: person.id, contactMethodId: method.id, params, ...sent },
        ...{ alertId: randomUUID(), runId: randomUUID(), dueAt: now, expiresAt: now, queuedAt: now },
      },
    });
    const said = { regionCode: 'london', language: 'en', roles: [], status: 'waiting', detailsSealed: 'x' };
    await prisma.joinRequest.create({
      data: { id: offer, submissionHash: 'x', ...said, consentAt: now, createdAt: now },
    });
    await prisma.drill.create({
      data: { id: drill, regionCode: 'london', startedBy: 'operator', startedAt: now, endsAt: plus(now, HOUR) },
    });
    return { incident: reference, person: person.id, group, rota, message, offer, drill, region: 'london' };
  }

  const objectOf = ({ path }: ConsoleRoute) =>
    OF_A_REGION.find(([part]) => path === part || path.startsWith(`${part}/`));
  const owned = () => routes.filter((route) => objectOf(route) !== undefined);

  function pathOf(route: ConsoleRoute): string {
    const object = objectOf(route);
    if (object === undefined) throw new Error(`${route.name} belongs to no region.`);
    return route.path.replace(/:\w+/u, made[object[1]]).replaceAll(/:\w+/gu, () => randomUUID());
  }

  /** Everything of it, as it stands in the database. */
  async function state(): Promise<string> {
    const { prisma } = vigil;
    const rows = await Promise.all([
      prisma.incident.findMany(),
      prisma.task.findMany({ orderBy: { id: 'asc' } }),
      prisma.responder.findMany({
        orderBy: { id: 'asc' },
        include: { contactMethods: true, groups: true, leave: true },
      }),
      prisma.group.findMany(),
      prisma.rota.findMany(),
      prisma.rotaOverride.findMany(),
      prisma.message.findMany({ orderBy: { id: 'asc' } }),
      prisma.joinRequest.findMany({ include: { vouches: true } }),
      prisma.drill.findMany(),
      prisma.regionMaintenance.findMany(),
    ]);
    return JSON.stringify(rows);
  }

  it('has a rule for every route', () => {
    const without = routes.filter((route) => objectOf(route) === undefined && !OF_NONE.test(route.path));
    expect(without.map(({ name }) => name)).toEqual([]);
    for (const [part] of OF_A_REGION) expect(routes.some(({ path }) => path.startsWith(part))).toBe(true);
    expect(owned().length).toBeGreaterThan(60);
  });

  it('cannot be opened, by whatever address', async () => {
    const seen: unknown[] = [];
    for (const route of owned().filter(({ method }) => method === 'GET')) {
      const { status } = await elsewhere.open(pathOf(route));
      // A second name in the address that is none may be refused for that first.
      const shut = route.path.split(':').length > 2 ? [400, 403, 404] : [403, 404];
      seen.push([route.name, shut.includes(status) ? 'shut' : status]);
    }
    expect(seen.filter((each) => !JSON.stringify(each).includes('shut'))).toEqual([]);
  }, 60_000);

  it('is open to who looks after it', async () => {
    for (const path of ['incidents', 'people', 'groups', 'rotas', 'messages', 'drills'] as const) {
      const route = owned().find((each) => new RegExp(`^/console/${path}/:\\w+$`, 'u').test(each.path));
      expect([path, route === undefined ? null : (await there.open(pathOf(route))).status]).toEqual([path, 200]);
    }
  }, 60_000);

  it('cannot be changed, whatever is pressed', async () => {
    const before = await state();
    for (const route of owned().filter(({ method }) => method === 'POST')) {
      const { status } = await elsewhere.sendOnly(pathOf(route));
      // A form of which nothing was filled in may be refused for that first.
      expect([route.name, [400, 403, 404, 409, 422].includes(status)]).toEqual([route.name, true]);
    }
    expect(await state()).toBe(before);
  }, 60_000);

  it('stands in no list', async () => {
    for (const path of ['/console', '/console/incidents', '/console/log', '/console/messages', '/console/handover']) {
      const { text } = await elsewhere.open(path);
      expect([path, text.includes(made.incident)]).toEqual([path, false]);
    }
  });
});
