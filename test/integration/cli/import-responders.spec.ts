import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandLine } from './command-line.js';

const HEAD = 'name,email,phone,region,groups,roles,languages,consent_at';
const FILE = [
  HEAD,
  '"Ann, of Leeds",ann@example.org,07700 900201,yorkshire_and_the_humber,Night line; Legal,local;legal,en,2026-03-01',
  'Bob,,+447700900202,wales,Night line,,cy;en,',
  'No way to reach,,,wales,,,,',
  'Bad number,,12,wales,,,,',
  'Bad region,r@example.org,,moon,,,,',
  'Bad role,s@example.org,,wales,,king,,',
  'Bad date,t@example.org,,wales,,,,1 March',
  'Ann again,ANN@example.org,,wales,,,,',
].join('\n');

describe('responders:import', () => {
  let line: CommandLine;

  beforeAll(async () => {
    line = await CommandLine.start();
    line.file('people.csv', FILE);
  });
  afterAll(async () => {
    await line.stop();
  });

  const people = () =>
    line.prisma.responder.findMany({ include: { contactMethods: true, groups: true }, orderBy: { name: 'asc' } });

  it('says what it would do and does nothing', async () => {
    const ran = await line.run('responders:import', 'people.csv', '--dry-run');
    expect(ran.out).toContain('Nothing was written. It would be: 2 added, 0 changed');
    expect(await people()).toEqual([]);
    expect(await line.prisma.group.count()).toBe(0);
  });

  it('takes the good rows and lists the bad ones with their lines', async () => {
    const ran = await line.run('responders:import', 'people.csv');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('2 added, 0 changed, 0 as before, 6 rows left out.');
    expect(ran.err.match(/^line \d+: \w+/gm)).toEqual([
      'line 4: email',
      'line 5: phone',
      'line 6: region',
      'line 7: roles',
      'line 8: consent_at',
      'line 9: The',
    ]);
    expect(ran.err).not.toContain('king');
    const [ann, bob] = await people();
    expect(ann).toMatchObject({ name: 'Ann, of Leeds', roles: ['local', 'legal'], language: 'en' });
    expect(ann?.consentAt?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
    expect(ann?.groups).toHaveLength(2);
    expect(ann?.contactMethods.map(({ channel, verifiedAt }) => [channel, verifiedAt]).sort()).toEqual([
      ['email', null],
      ['sms', null],
      ['voice', null],
    ]);
    expect(bob).toMatchObject({ language: 'cy', roles: ['local'] });
  });

  it('changes nothing the second time', async () => {
    const before = await people();
    const entries = await line.prisma.journalEntry.count();
    expect(await line.json('responders:import', 'people.csv')).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await people()).toEqual(before);
    expect(await line.prisma.journalEntry.count()).toBe(entries);
  });

  it('changes what the row says, and leaves what it does not', async () => {
    line.file('change.csv', `${HEAD}\nAnn Leeds,ann@example.org,,north_east,Third,,,`);
    expect(await line.json('responders:import', 'change.csv')).toMatchObject({ added: 0, changed: 1 });
    const [ann] = await people();
    expect(ann).toMatchObject({ name: 'Ann Leeds', regionCode: 'north_east', roles: ['local', 'legal'] });
    expect(ann?.contactMethods).toHaveLength(3);
    expect(ann?.groups).toHaveLength(3);
  });

  it('counts addresses as checked when an operator vouches', async () => {
    await line.run('responders:import', 'people.csv', '--verified');
    expect(await line.prisma.contactMethod.count({ where: { verifiedAt: null } })).toBe(0);
  });

  it('does not guess whose number it is', async () => {
    line.file('shared.csv', `${HEAD}\nCaz,,07700900202,wales,,,,\nDil,dil@example.org,07700900202,wales,,,,`);
    const ran = await line.run('responders:import', 'shared.csv');
    expect(ran.out).toContain('1 added');
    expect(ran.err).toContain('line 2: phone: somebody else');
  });
});
