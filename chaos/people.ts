import { randomUUID } from 'node:crypto';
import { newApiKey } from '../src/access/api-key-text.js';
import { tokenHash } from '../src/access/secret-token.js';
import { Api } from '../test/support/api.js';
import type { ChaosDatabase } from './database.js';
import type { Random } from './random.js';

export interface Place {
  readonly code: string;
  readonly regionCode: string;
}

export interface Cast {
  /** Of two coordinators for all regions. */
  readonly keys: readonly [string, string];
  readonly places: readonly Place[];
}

interface Rule {
  readonly channel: string;
  readonly delaySeconds: number;
}

const REGIONS = ['yorkshire_and_the_humber', 'north_west', 'london', 'wales', 'scotland'];
const PEOPLE_PER_REGION = 7;
const COORDINATORS = 3;

/** Seconds where the network would use minutes, so that a run of two minutes sees every rule at work. */
const RULES: readonly (readonly [readonly Rule[], number])[] = [
  [[{ channel: 'sms', delaySeconds: 0 }], 4],
  [
    [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'voice', delaySeconds: 7 },
    ],
    3,
  ],
  [
    [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'sms', delaySeconds: 6 },
      { channel: 'voice', delaySeconds: 12 },
    ],
    2,
  ],
];

/** Ofcom's drama range; only ever the stand-in provider hears of them. */
const phoneOf = (index: number): string => `+447700900${String(index).padStart(3, '0')}`;

/** Puts people, policies and routes into a running system, by its API. */
export async function bringIn(baseUrl: string, database: ChaosDatabase, random: Random): Promise<Cast> {
  const admin = new Api(baseUrl, await key(database, 'admin'));
  const post = async (path: string, body: object): Promise<string> =>
    String(((await admin.ok(admin.post(path, body))) as { id: unknown }).id);
  let people = 0;
  const person = (regionCode: string, rules: readonly Rule[]): Promise<string> => {
    people += 1;
    const role = random.pick(['local', 'legal', 'family_support']);
    const who = { name: `Person ${people}`, phone: phoneOf(people), roles: [role], verified: true };
    return post('/responders', { ...who, regionCode, rules });
  };
  for (let count = 0; count < COORDINATORS; count += 1) {
    await coordinator(database, await person('london', [{ channel: 'sms', delaySeconds: 0 }]), count);
  }
  const ids: string[] = [];
  for (const region of REGIONS) {
    for (let count = 0; count < PEOPLE_PER_REGION; count += 1) {
      ids.push(await person(region, random.weighted(RULES)));
    }
  }
  const places = await placesIn(database);
  await plans(post, places, random, ids);
  return { keys: [await key(database, 'coordinator'), await key(database, 'coordinator')], places };
}

type Post = (path: string, body: object) => Promise<string>;

async function plans(post: Post, places: readonly Place[], random: Random, ids: readonly string[]): Promise<void> {
  const pair = random.shuffled(ids).slice(0, 2);
  const named = pair.map((id) => ({ type: 'responder', id }));
  const region = { type: 'region' };
  const policies = [
    { name: 'Region', steps: [{ delaySeconds: 0, targets: [region] }], lastStepSeconds: 20 },
    {
      name: 'Region, then two, twice',
      repeat: 1,
      steps: [
        { delaySeconds: 0, targets: [region], quorum: { any: 3 } },
        { delaySeconds: 5, targets: [...named, region] },
      ],
      lastStepSeconds: 6,
    },
    {
      name: 'Two, then everybody',
      steps: [
        { delaySeconds: 0, targets: named },
        { delaySeconds: 4, targets: [region, { type: 'role', role: 'legal' }], quorum: { any: 2 } },
        { delaySeconds: 6, targets: [{ type: 'coordinators' }], channels: ['sms', 'voice'] },
      ],
      lastStepSeconds: 10,
    },
  ];
  const groups = policies.map((): string[] => []);
  for (const [index, { code }] of random.shuffled(places).entries()) groups[index % policies.length]?.push(code);
  for (const [index, policy] of policies.entries()) {
    const policyId = await post('/policies', policy);
    const when = { trigger: 'verified', facilities: groups[index] };
    await post('/routes', { position: index + 1, when, policyId });
  }
  const coordinators = { type: 'coordinators' };
  const duty = { name: 'Coordinators, twice', repeat: 1, steps: [{ delaySeconds: 0, targets: [coordinators] }] };
  const policyId = await post('/policies', { ...duty, lastStepSeconds: 8 });
  await post('/routes', { position: 10, when: { trigger: 'reported' }, policyId });
}

async function key(database: ChaosDatabase, role: string): Promise<string> {
  const text = newApiKey();
  await database.query(
    `INSERT INTO api_key (id, name, role, region_codes, key_hash, created_at) VALUES ($1, $2, $2, '{}', $3, now())`,
    [randomUUID(), role, tokenHash(text)],
  );
  return text;
}

async function coordinator(database: ChaosDatabase, responderId: string, count: number): Promise<void> {
  await database.query(
    `INSERT INTO "user" (id, email, name, role, region_codes, status, responder_id, created_at)
     VALUES ($1, $2, $3, 'coordinator', '{}', 'active', $4, now())`,
    [randomUUID(), `coordinator-${count}@example.org`, `Coordinator ${count}`, responderId],
  );
}

function placesIn(database: ChaosDatabase): Promise<Place[]> {
  return database.query<{ code: string; regionCode: string }>(
    'SELECT code, region_code AS "regionCode" FROM facility WHERE region_code = ANY($1) ORDER BY code',
    [REGIONS],
  );
}
