import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stableId } from '../../support/scene.js';
import { CommandLine } from './command-line.js';

const [ADA, BRYN] = [stableId('ada'), stableId('bryn')];
const FILE = `vigil: 1
groups:
  - name: Cardiff
    region: wales
    members: [${ADA}, ${BRYN}]
rotas:
  - name: Cardiff nights
    group: Cardiff
    rotation:
      kind: weekly
      handoverAt: { weekday: 1, time: "09:00" }
      startsOn: "2026-11-02"
      participants: [${BRYN}, ${ADA}]
    layers:
      - hours: { from: "22:00", to: "07:00", weekdays: [5, 6] }
        rotation: { kind: custom, handoverAt: { everyHours: 12 }, startsOn: "2026-11-02", participants: [${ADA}] }
policies:
  - name: Cardiff by night
    repeat: 1
    steps:
      - delaySeconds: 0
        targets: [{ type: rota, name: Cardiff nights }, { type: responder, id: ${ADA} }]
        channels: [email, sms]
        quorum: { roles: { legal: 1, local: 2 } }
      - delaySeconds: 900
        targets: [{ type: group, name: Cardiff }, { type: region }]
        ignoresQuietHours: true
        when: { timeOfDay: { from: "22:00", to: "07:00" }, levels: [national] }
routes:
  - when: { trigger: verified, regions: [wales], settings: [prison], topics: [women, ipp] }
    policy: Cardiff by night
    continue: true
  - when: { trigger: reported }
    policy: Coordinators
`;

describe('the configuration as a file', () => {
  let one: CommandLine;
  let other: CommandLine;
  beforeAll(async () => {
    one = await CommandLine.start();
    other = await CommandLine.start();
    for (const line of [one, other]) {
      const person = { regionCode: 'wales', roles: ['local'], createdAt: new Date() };
      await line.prisma.responder.createMany({
        data: [
          { id: ADA, name: 'Ada', ...person },
          { id: BRYN, name: 'Bryn', ...person },
        ],
      });
      line.file('config.yaml', FILE);
    }
  }, 120_000);
  afterAll(async () => {
    await one.stop();
    await other.stop();
  });

  it('is shown as what it would change, applied as a whole, and written to the log', async () => {
    const dry = await one.run('config:apply', 'config.yaml', '--dry-run');
    expect([dry.code, dry.err]).toEqual([0, '']);
    for (const line of ['+ group Cardiff', '+ rota Cardiff nights', '+ policy Cardiff by night', '4 would change.']) {
      expect(dry.out).toContain(line);
    }
    expect(dry.out).toContain('Not in the file, and left as it is: policy Coordinators;');
    expect(await one.prisma.group.count()).toBe(0);
    const done = await one.run('config:apply', 'config.yaml');
    expect([done.code, done.out.includes('4 changed.')]).toEqual([0, true]);
    const kept = await one.prisma.policyVersion.findFirstOrThrow({ where: { policy: { name: 'Cardiff by night' } } });
    expect([kept.number, kept.savedBy]).toEqual([1, 'operator']);
    const entries = await one.prisma.journalEntry.findMany({ where: { actor: 'operator' }, orderBy: { seq: 'asc' } });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'group.changed',
      'rota.changed',
      'policy.changed',
      'route.changed',
    ]);
    expect((await one.run('config:apply', 'config.yaml')).out).toContain('Nothing changes.');
    // The route of the file stands before the one that fits everything.
    const routes = await one.prisma.route.findMany({ orderBy: { position: 'asc' }, include: { policy: true } });
    expect(routes[0]?.policy.name).toBe('Cardiff by night');
  });

  it('is exported as the same text, here and from an empty system to which it was applied', async () => {
    const exported = await one.run('config:export');
    expect([exported.code, exported.err]).toEqual([0, '']);
    expect(exported.out).not.toMatch(/Ada|Bryn/u);
    one.file('exported.yaml', exported.out);
    other.file('exported.yaml', exported.out);
    expect((await one.run('config:apply', 'exported.yaml', '--dry-run')).out).toContain('Nothing changes.');
    expect((await other.run('config:apply', 'exported.yaml')).code).toBe(0);
    expect((await other.run('config:export')).out).toBe(exported.out);
    expect(await other.json('config:export')).toMatchObject({ vigil: 1, groups: [{ name: 'Cardiff' }] });
  });

  it('changes what is different, and leaves what it does not name', async () => {
    one.file(
      'small.yaml',
      FILE.replace('delaySeconds: 900', 'delaySeconds: 600').replace(`[${ADA}, ${BRYN}]`, `[${ADA}]`),
    );
    const { out } = await one.run('config:apply', 'small.yaml');
    expect(out).toContain(`~ group Cardiff\n    members: - ${BRYN}`);
    expect(out).toContain('~ policy Cardiff by night\n    steps 2, delaySeconds: 900 becomes 600');
    const policy = await one.prisma.policy.findFirstOrThrow({ where: { name: 'Cardiff by night' } });
    expect(policy.version).toBe(2);
  });

  it.each<[string, string, string, string]>([
    ['a misspelt key', 'repeat: 1', 'repeats: 1', 'line 19: policies 1, repeats: This is not known here.'],
    ['a wrong value', 'repeat: 1', 'repeat: 9', 'line 19: policies 1, repeat: A whole number'],
    [
      'an unknown name',
      'policy: Coordinators',
      'policy: Nobody',
      'line 34: routes 2, policy: There is no policy of this name',
    ],
    [
      'an unknown person',
      `id: ${ADA} }]`,
      `id: ${stableId('x')} }]`,
      'line 22: policies 1, steps 1, targets 2, id: There is nobody',
    ],
    [
      'an unknown region',
      'regions: [wales]',
      'regions: [narnia]',
      'line 30: routes 1, when, regions: There is no region',
    ],
    [
      'a name twice',
      'rotas:',
      '  - { name: Cardiff, region: wales }\nrotas:',
      'line 6: groups 2, name: This name stands above already.',
    ],
    ['no YAML', 'vigil: 1', 'vigil: [', 'line 2: The indentation is not what YAML expects.'],
    ['another form', 'vigil: 1', 'vigil: 2', 'line 1: vigil: Write vigil: 1'],
  ])('is refused as a whole for %s, with the line', async (_, from, to, problem) => {
    one.file('wrong.yaml', FILE.replace(from, to));
    const { code, err, out } = await one.run('config:apply', 'wrong.yaml');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(problem);
    expect(err).toContain('Nothing was changed.');
  });

  it('is not exported while two share a name; bad usage is told apart', async () => {
    const missing = await one.run('config:apply');
    expect([missing.code, missing.err.includes('FILE.yaml is needed.')]).toEqual([2, true]);
    await one.prisma.policy.create({
      data: { id: stableId('twin'), name: 'Coordinators', steps: [], createdAt: new Date(), updatedAt: new Date() },
    });
    const shared = await one.run('config:export');
    expect([shared.code, shared.out]).toEqual([1, '']);
    expect(shared.err).toContain('These names belong to more than one: policy Coordinators.');
  });
});
