import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { newApiKey } from '../src/access/api-key-text.js';
import { tokenHash } from '../src/access/secret-token.js';
import { ADDRESS_FIELD } from '../src/directory/prisma-people.repository.js';
import { maskPhone, parsePhone } from '../src/kernel/phone-number.js';
import { NodeSealing } from '../src/platform/crypto/node-sealing.js';
import { PrismaClient } from '../src/platform/prisma/generated/client.js';

/** Regions in which everybody is texted at once, each for one row. What is left of the register pages a coordinator. */
export const FAN_OUT_REGIONS = {
  'fan-out': ['yorkshire_and_the_humber'],
  busy: ['wales'],
  /** In turn, each time at another place. */
  broken: ['north_west', 'south_east'],
} as const;
type FanOutRow = keyof typeof FAN_OUT_REGIONS;
const ALL_FAN_OUT_REGIONS = Object.values(FAN_OUT_REGIONS).flat();
type FanOutRegion = (typeof ALL_FAN_OUT_REGIONS)[number];
const CHUNK = 1_000;
const HOUR_SECONDS = 3_600;

/** Valid numbers outside any range kept for drama, which is too small. They only ever reach the stand-in provider. */
const numberOf = (index: number): string => `+4474001${String(index).padStart(5, '0')}`;
const COORDINATOR = 99_999;
export const COORDINATOR_PHONE = numberOf(COORDINATOR);
const NUMBERS_A_REGION = 20_000;

const firstNumber = (region: FanOutRegion): number => ALL_FAN_OUT_REGIONS.indexOf(region) * NUMBERS_A_REGION;

/** Is this the number of somebody who lives there? */
export function livesIn(region: FanOutRegion, phone: string): boolean {
  const index = Number(phone.slice(numberOf(0).length - 5));
  return index !== COORDINATOR && Math.floor(index / NUMBERS_A_REGION) === ALL_FAN_OUT_REGIONS.indexOf(region);
}

export interface Seed {
  /** Of a coordinator for all regions. */
  readonly key: string;
  /** Each report of one of these pages the coordinator at once. Others each time, as many as are left. */
  readonly pagingPlaces: (count: number) => readonly string[];
  /** A place in a region whose people are all texted by a release; another one each time. */
  readonly fanOutPlace: (row: FanOutRow) => { readonly place: string; readonly region: FanOutRegion };
  /** Ids of people who can be texted. */
  readonly people: readonly string[];
}

export async function seed(databaseUrl: string, secret: Buffer, people: number): Promise<Seed> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  const seeder = new Seeder(prisma, new NodeSealing({ current: secret, previous: [] }));
  try {
    const places = await seeder.places();
    const pagingPlaces = places.filter(({ region }) => !isFanOut(region)).map(({ code }) => code);
    const coordinator = await seeder.person(COORDINATOR_PHONE, 'scotland');
    const quiet = await seeder.policy('Nobody for an hour', { type: 'responder', id: coordinator }, HOUR_SECONDS);
    const page = await seeder.policy('First page', { type: 'responder', id: coordinator });
    const region = await seeder.policy('The region', { type: 'region' });
    await seeder.route(1, { trigger: 'reported', facilities: pagingPlaces }, page);
    await seeder.route(2, { trigger: 'reported' }, quiet);
    await seeder.route(3, { trigger: 'verified' }, region);
    await seeder.route(4, { trigger: 'needs_help' }, quiet);
    const ids: string[] = [];
    for (const region of ALL_FAN_OUT_REGIONS) ids.push(...(await seeder.people(region, people)));
    const unused = [...pagingPlaces];
    const take = (count: number): readonly string[] => unused.splice(0, count);
    return { key: await seeder.key(), pagingPlaces: take, fanOutPlace: placesInTurn(places), people: ids };
  } finally {
    await prisma.$disconnect();
  }
}

interface Place {
  readonly code: string;
  readonly region: string;
}

function isFanOut(region: string): boolean {
  return ALL_FAN_OUT_REGIONS.some((each) => each === region);
}

function placesInTurn(places: readonly Place[]): Seed['fanOutPlace'] {
  const used = new Map<FanOutRow, number>();
  return (row) => {
    const turn = used.get(row) ?? 0;
    used.set(row, turn + 1);
    const regions = FAN_OUT_REGIONS[row];
    const region = regions[turn % regions.length] ?? regions[0];
    const there = places.filter((each) => each.region === region);
    // Begins anew where all of them had their incident: the next one is a possible duplicate, and asks people all the same.
    const place = there[Math.floor(turn / regions.length) % there.length];
    if (place === undefined) throw new Error(`The register has no place in ${region}.`);
    return { place: place.code, region };
  };
}

class Seeder {
  private readonly at = new Date();

  constructor(
    private readonly prisma: PrismaClient,
    private readonly sealing: NodeSealing,
  ) {}

  /** The whole register. */
  async places(): Promise<Place[]> {
    const lines = readFileSync('prisma/data/uk-facilities.csv', 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) => {
      const [code = '', name = '', setting = '', jurisdiction = '', regionCode = '', operator = '', population = ''] =
        line.split(',');
      return { code, name, setting, jurisdiction, regionCode, operator, population, source: 'register' };
    });
    await this.prisma.facility.createMany({ data: rows });
    return rows.map(({ code, regionCode }) => ({ code, region: regionCode }));
  }

  async people(region: FanOutRegion, count: number): Promise<string[]> {
    const first = firstNumber(region);
    const all = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), phone: numberOf(first + index) }));
    for (let at = 0; at < count; at += CHUNK) {
      const chunk = all.slice(at, at + CHUNK);
      await this.prisma.responder.createMany({ data: chunk.map(({ id }) => this.responder(id, region)) });
      await this.prisma.contactMethod.createMany({ data: chunk.map(({ id, phone }) => this.method(id, phone)) });
    }
    return all.map(({ id }) => id);
  }

  async person(phone: string, region: string): Promise<string> {
    const id = randomUUID();
    await this.prisma.responder.create({ data: this.responder(id, region) });
    await this.prisma.contactMethod.create({ data: this.method(id, phone) });
    return id;
  }

  async policy(name: string, target: object, delaySeconds = 0): Promise<string> {
    const id = randomUUID();
    const times = { createdAt: this.at, updatedAt: this.at };
    await this.prisma.policy.create({
      data: { id, name, repeat: 0, steps: [{ delaySeconds, targets: [target] }], ...times },
    });
    return id;
  }

  async route(position: number, when: object, policyId: string): Promise<void> {
    await this.prisma.route.create({ data: { id: randomUUID(), position, when, policyId, continue: false } });
  }

  async key(): Promise<string> {
    const key = newApiKey();
    const data = { id: randomUUID(), name: 'bench', role: 'coordinator', regionCodes: [], keyHash: tokenHash(key) };
    await this.prisma.apiKey.create({ data: { ...data, createdAt: this.at } });
    return key;
  }

  private responder(id: string, regionCode: string) {
    const rules = [{ channel: 'sms', delaySeconds: 0 }];
    const person = { name: `Person ${id.slice(0, 8)}`, language: 'en', status: 'active', roles: ['local'] };
    return { id, ...person, regionCode, rules, createdAt: this.at };
  }

  private method(responderId: string, text: string) {
    const phone = parsePhone(text, { allowDrama: false });
    if (phone === null) throw new Error(`The bench made a number that is none: ${text}`);
    const id = randomUUID();
    return {
      id,
      responderId,
      channel: 'sms',
      addressSealed: this.sealing.seal({ field: ADDRESS_FIELD, id }, phone),
      addressIndex: this.sealing.blindIndex(ADDRESS_FIELD, phone),
      addressMask: maskPhone(phone),
      verifiedAt: this.at,
      createdAt: this.at,
    };
  }
}
