import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '../../src/access/role.js';
import { type ConsoleRoute as Route, consoleRoutes } from '../support/console-routes.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const COORDINATORS: readonly Role[] = ['admin', 'coordinator'];
const ADMINS: readonly Role[] = ['admin'];
/** Whoever may have a duty of their own. */
const ON_DUTY: readonly Role[] = ['admin', 'coordinator', 'responder'];
const NOBODY_ASKED = null;

/**
 * Who may open and who may press, by the part of the console: the first that fits. A page that fits none has no rule, and
 * the test fails.
 */
const RULES: readonly (readonly [RegExp, get: readonly Role[] | null, post: readonly Role[] | null])[] = [
  [/^\/console\/(sign-in|set-up)(\/|$)/, NOBODY_ASKED, NOBODY_ASKED],
  [/^\/console\/access\/(keys|webhooks)/, ADMINS, ADMINS],
  [/^\/console\/queues(\/|$)/, ADMINS, ADMINS],
  [/^\/console\/access\/:id\/recovery/, COORDINATORS, COORDINATORS],
  [/^\/console\/access\/invite$/, ADMINS, ADMINS],
  [/^\/console\/access(\/|$)/, COORDINATORS, ADMINS],
  [/^\/console\/help-lines\/(new|:id)/, ADMINS, ADMINS],
  [/^\/console\/help-lines$/, COORDINATORS, ADMINS],
  [/^\/console\/tasks\/templates\/:code/, ADMINS, ADMINS],
  [/^\/console\/tasks/, COORDINATORS, ADMINS],
  [/^\/console\/keeping/, COORDINATORS, ADMINS],
  [
    /^\/console\/(account|bulletin|contacts|delivery|drills|events|figures|handover|held|inbox|incidents|joining|log|maintenance|messages)(\/|$)/,
    COORDINATORS,
    COORDINATORS,
  ],
  [/^\/console\/(report|sending|sign-out)(\/|$)/, COORDINATORS, COORDINATORS],
  [/^\/console\/people\/:id\/(export|erase)$/, ADMINS, ADMINS],
  [/^\/console\/(people|groups|regions)(\/|$)/, COORDINATORS, COORDINATORS],
  [/^\/console\/routes\/try$/, COORDINATORS, COORDINATORS],
  [/^\/console\/policies\/new$/, ADMINS, ADMINS],
  [/^\/console\/routes\/(new|:id)$/, ADMINS, ADMINS],
  [/^\/console\/(policies|routes)(\/|$)/, COORDINATORS, ADMINS],
  [/^\/console\/places\/(new|:code\/edit)$/, ADMINS, ADMINS],
  [/^\/console\/places(\/|$)/, COORDINATORS, ADMINS],
  [/^\/console\/rotas\/(own|:id\/swaps)(\/|$)/, ON_DUTY, ON_DUTY],
  [/^\/console\/rotas(\/:id)?$/, ON_DUTY, COORDINATORS],
  [/^\/console\/rotas\//, COORDINATORS, COORDINATORS],
  // Who responds, and keeps nothing, is led on to their rotas.
  [/^\/console$/, ON_DUTY, COORDINATORS],
];

describe('the door of every page of the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let routes: readonly Route[];
  const visitors = new Map<Role, Visitor>();
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    routes = consoleRoutes(vigil);
    for (const role of ROLES) visitors.set(role, await visitorOf(role, []));
  }, 60_000);
  afterAll(() => vigil.stop());

  async function visitorOf(role: Role, regionCodes: string[]): Promise<Visitor> {
    const { userId } = await scene.coordinator(`${role} ${regionCodes.join(' ')}`);
    await vigil.prisma.user.update({ where: { id: userId }, data: { role, regionCodes } });
    const visitor = await Visitor.signedIn(vigil, userId);
    await visitor.open('/console/account');
    return visitor;
  }

  /** What the door says; a stream is opened and let go. */
  async function statusOf(visitor: Visitor, { method, path }: Route): Promise<number> {
    if (!path.startsWith('/console/events')) {
      return method === 'GET' ? (await visitor.open(path)).status : (await visitor.sendOnly(path)).status;
    }
    const ended = new AbortController();
    const { status } = await visitor.stream(path, ended.signal);
    ended.abort();
    return status;
  }

  /** With ids of nothing, so that whoever passes the door changes nothing. */
  const nowhere = (route: Route): Route => ({
    ...route,
    path: route.path.replace(':ref', 'ZZZZZZ').replaceAll(/:\w+/gu, () => randomUUID()),
  });

  it('has a rule', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ path }) => !RULES.some(([part]) => part.test(path)))).toEqual([]);
    expect(RULES.filter(([part]) => !routes.some(({ path }) => part.test(path)))).toEqual([]);
  });

  it('is shut to who is not signed in', async () => {
    const stranger = new Visitor(vigil, null);
    await stranger.open('/report');
    for (const route of routes) {
      if (ruleOf(route) === NOBODY_ASKED) continue;
      const { status, location } =
        route.method === 'GET'
          ? await stranger.open(nowhere(route).path)
          : await stranger.sendOnly(nowhere(route).path);
      expect([route.name, status, location?.split('?')[0]]).toEqual([route.name, 303, '/console/sign-in']);
    }
  });

  it.each(ROLES)(
    'opens for a %s by its rule, and nobody meets a fault of ours',
    async (role) => {
      const visitor = visitors.get(role);
      if (visitor === undefined) throw new Error('Every role has a visitor.');
      for (const route of routes) {
        const rule = ruleOf(route);
        // Whoever signs out is out; setting up and signing in are tested by themselves.
        if (rule === NOBODY_ASKED || route.path === '/console/sign-out') continue;
        const status = await statusOf(visitor, nowhere(route));
        expect([route.name, role, status !== 403]).toEqual([route.name, role, rule.includes(role)]);
        expect([route.name, status < 500]).toEqual([route.name, true]);
      }
    },
    120_000,
  );

  function ruleOf({ path, method }: Route): readonly Role[] | null {
    const rule = RULES.find(([part]) => part.test(path));
    if (rule === undefined) throw new Error(`No rule for ${path}`);
    return method === 'GET' ? rule[1] : rule[2];
  }
});
