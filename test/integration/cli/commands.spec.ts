import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandLine } from './command-line.js';

describe('the command line', () => {
  let line: CommandLine;

  beforeAll(async () => {
    line = await CommandLine.start();
  });
  afterAll(async () => {
    await line.stop();
  });

  it.each([
    [[], 2, 'err', 'Usage: npm run vigil'],
    [['--help'], 0, 'out', 'responders:import'],
    [['nonsense'], 2, 'err', 'no such command'],
    [['key:create', '--help'], 0, 'out', '--user EMAIL'],
    [['key:create', '--bogus'], 2, 'err', 'Usage: npm run vigil -- key:create'],
    [['key:create', '--name', 'k'], 2, 'err', '--role is needed.'],
    [['key:create', '--name', 'k', '--role', 'king'], 2, 'err', '--role must be one of'],
    [['key:create', '--name', 'k', '--role', 'admin', '--region', 'moon'], 2, 'err', '--region must be one of'],
    [['key:create', '--name', 'k', '--role', 'admin', '--user', 'x@example.org'], 1, 'err', 'Create the person first'],
    [['responders:import'], 2, 'err', 'FILE.csv is needed.'],
    [['log:verify', 'more'], 2, 'err', 'more on the line'],
    [['simulate', '--facility', 'MDI', '--at', 'noon'], 2, 'err', '--at must be a time'],
    [['drill:start'], 2, 'err', '--region is needed.'],
    [['drill:start', '--region', 'moon'], 2, 'err', '--region must be one of'],
    [['simulate', '--facility', 'NOWHERE'], 1, 'err', 'code of a place'],
  ] as const)('%j ends with %d', async (words, code, stream, text) => {
    const ran = await line.run(...words);
    expect(ran.code).toBe(code);
    expect(ran[stream]).toContain(text);
    expect(ran[stream === 'out' ? 'err' : 'out']).toBe('');
  });

  it('invites a coordinator who can be paged, and makes a key of theirs', async () => {
    const ran = await line.run(
      'user:create',
      '--email',
      'Nadia@Example.org',
      '--name',
      'Nadia',
      '--role',
      'coordinator',
    );
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/\/console\/set-up\/\S{40,}/);
    const user = await line.prisma.user.findUniqueOrThrow({ where: { email: 'nadia@example.org' } });
    const methods = await line.prisma.contactMethod.findMany({ where: { responderId: user.responderId ?? '' } });
    expect(methods.map(({ channel, verifiedAt }) => [channel, verifiedAt !== null])).toEqual([['email', true]]);

    const key = await line.json('key:create', '--name', 'desk', '--role', 'coordinator', '--user', 'nadia@example.org');
    expect(Object.keys(key)).toEqual(['id', 'name', 'role', 'key']);
    const again = await line.run('user:create', '--email', 'nadia@example.org', '--name', 'N', '--role', 'admin');
    expect(again.code).toBe(1);
  });

  it('lets somebody in again, by their address', async () => {
    await line.prisma.user.update({
      where: { email: 'nadia@example.org' },
      data: { status: 'active', passwordHash: 'x', totpSealed: 'y' },
    });
    const ran = await line.run('user:recover', '--email', 'Nadia@Example.org');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/\/console\/set-up\/\S{40,}/);
    const user = await line.prisma.user.findUniqueOrThrow({ where: { email: 'nadia@example.org' } });
    expect(user).toMatchObject({ status: 'invited', passwordHash: null, totpSealed: null });
    const nobody = await line.run('user:recover', '--email', 'nobody@example.org');
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('There is no such person')]);
  });

  it('fills an empty system at its first start, once', async () => {
    expect(await line.prisma.facility.count()).toBe(228);
    const routes = await line.prisma.route.findMany({ orderBy: { position: 'asc' } });
    expect(routes.map(({ when }) => when)).toEqual([
      { trigger: 'reported' },
      { trigger: 'verified' },
      { trigger: 'needs_help' },
    ]);
    expect(await line.prisma.policy.count()).toBe(2);
  });

  it('takes places from a file, by their codes', async () => {
    const head = 'code,name,setting,jurisdiction,region,population';
    line.file(
      'new.csv',
      `${head}\nXXA,"HMP Test, North",prison,england,london,men\nXXB,HMP Two,castle,england,london,men`,
    );
    const first = await line.run('facilities:import', 'new.csv');
    expect(first).toMatchObject({ code: 1, out: '1 added, 0 changed, 0 as before, 1 rows left out.\n' });
    expect(first.err).toContain('line 3: setting: expected one of prison');
    expect(await line.json('facilities:import', 'new.csv')).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  });

  it('shows who would be asked, for people and for machines', async () => {
    const ran = await line.run('simulate', '--facility', 'MDI', '--at', '2026-11-21T02:30:00Z');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Region, then neighbours, then everybody');
    expect(await line.json('simulate', '--facility', 'MDI')).toMatchObject({ runs: [{ steps: expect.any(Array) }] });
  });

  it('starts a drill in a region, one at a time', async () => {
    expect(await line.json('drill:start', '--region', 'wales')).toMatchObject({ regionCode: 'wales', asked: 0 });
    const again = await line.run('drill:start', '--region', 'wales');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('A drill is under way in this region.');
  });

  it('says in one line each what has to be done', async () => {
    const ran = await line.run('doctor');
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^ok +database: PostgreSQL/m);
    expect(ran.out).toMatch(/^TO DO +responders: Nobody can be reached in: North East/m);
    expect(await line.json('doctor')).toMatchObject({ ok: false });
  });

  it('finds a log that somebody changed', async () => {
    expect((await line.run('log:verify')).code).toBe(0);
    await line.prisma.$transaction([
      line.prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
      line.prisma.$executeRaw`UPDATE journal_entry SET actor = 'somebody' WHERE seq = 2`,
    ]);
    const ran = await line.run('log:verify');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('at entry 2');
  });
});
