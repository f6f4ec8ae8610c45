import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ADDRESS_FIELD } from '../../src/directory/prisma-people.repository.js';
import { FacilityRegister } from '../../src/directory/facility-register.js';
import { CreateApiKeyService } from '../../src/access/create-api-key.service.js';
import type { Role } from '../../src/access/role.js';
import { maskEmail, parseEmail } from '../../src/kernel/email-address.js';
import { maskPhone, parsePhone } from '../../src/kernel/phone-number.js';
import { Sealing } from '../../src/platform/crypto/sealing.js';
import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '../../src/kernel/clock.js';
import type { Language } from '../../src/kernel/language.js';
import type { PrismaService } from '../../src/platform/prisma/prisma.service.js';

export interface PersonInput {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly region?: string;
  readonly roles?: readonly string[];
  readonly language?: Language;
  readonly verified?: boolean;
  readonly rules?: readonly { channel: string; delaySeconds: number }[];
  readonly status?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export interface StepInput {
  readonly delaySeconds?: number;
  readonly targets: readonly object[];
  readonly channels?: readonly string[];
  readonly quorum?: object;
}

export interface PolicyTimes {
  readonly repeat?: number;
  readonly lastStepSeconds?: number;
  readonly reminderSeconds?: number;
}

/** Text only, at once: the simplest rules, so that a test sees one message a person. */
export const TEXT_ONLY = [{ channel: 'sms', delaySeconds: 0 }] as const;

/** Where a scene is set: in a whole program, or in the database of programs that run elsewhere. */
export interface SceneOf {
  readonly app: Pick<INestApplicationContext, 'get'>;
  readonly prisma: PrismaService;
  readonly clock: Clock;
}

/** Puts people, policies and routes where a test needs them, without the pages and routes that are tested elsewhere. */
export class Scene {
  private counter = 0;

  constructor(readonly vigil: SceneOf) {}

  async facilities(): Promise<void> {
    const lines = readFileSync('prisma/data/uk-facilities.csv', 'utf8').trim().split('\n').slice(1);
    const entries = lines.map((line) => {
      const [code = '', name = '', setting = '', jurisdiction = '', regionCode = '', operator = '', population = ''] =
        line.split(',');
      return { code, name, setting, jurisdiction, regionCode, operator, population };
    });
    await this.vigil.app
      .get(FacilityRegister, { strict: false })
      .save(entries.map((entry) => ({ ...entry, postcode: null, lat: null, lon: null, source: 'register' })));
  }

  async person(input: PersonInput): Promise<Person> {
    const { prisma, clock } = this.vigil;
    const id = randomUUID();
    await prisma.responder.create({
      data: {
        id,
        name: input.name,
        regionCode: input.region ?? 'yorkshire_and_the_humber',
        language: input.language ?? 'en',
        status: input.status ?? 'active',
        roles: [...(input.roles ?? ['local'])],
        rules: input.rules ?? TEXT_ONLY,
        createdAt: clock.now(),
      },
    });
    const phone = input.phone ?? '';
    const email = input.email ?? '';
    if (phone !== '') await this.method(id, 'sms', phone, input.verified !== false);
    if (phone !== '') await this.method(id, 'voice', phone, input.verified !== false);
    if (email !== '') await this.method(id, 'email', email, input.verified !== false);
    return { id, name: input.name, phone, email };
  }

  /** The next number of Ofcom's drama range. */
  phone(): string {
    this.counter += 1;
    return `+447700900${String(this.counter).padStart(3, '0')}`;
  }

  async responder(name: string, input: Omit<PersonInput, 'name'> = {}): Promise<Person> {
    return this.person({ phone: this.phone(), ...input, name });
  }

  /** Many with a phone, in two statements. Their numbers are more than the drama range has; nothing leaves a test. */
  async crowd(count: number, region: string): Promise<readonly Person[]> {
    const { prisma, clock, app } = this.vigil;
    const sealing = app.get(Sealing);
    const createdAt = clock.now();
    const people = Array.from({ length: count }, (_, at): Person => {
      return { id: randomUUID(), name: `Person ${String(at)}`, phone: `+4477009${String(10_000 + at)}`, email: '' };
    });
    await prisma.responder.createMany({
      data: people.map(({ id, name }) => ({
        ...{ id, name, createdAt, regionCode: region, language: 'en', status: 'active', roles: ['local'] },
        rules: TEXT_ONLY.map((rule) => ({ ...rule })),
      })),
    });
    await prisma.contactMethod.createMany({
      data: people.map(({ id: responderId, phone }) => {
        const id = randomUUID();
        return {
          ...{ id, responderId, channel: 'sms', addressMask: '•••• •••', verifiedAt: createdAt, createdAt },
          addressSealed: sealing.seal({ field: ADDRESS_FIELD, id }, phone),
          addressIndex: sealing.blindIndex(ADDRESS_FIELD, phone),
        };
      }),
    });
    return people;
  }

  /** A coordinator who is paged by text, and can sign in. */
  async coordinator(
    name: string,
    regions: readonly string[] = [],
  ): Promise<Person & { readonly userId: string; readonly login: string }> {
    const person = await this.person({ name, phone: this.phone(), roles: [] });
    const userId = randomUUID();
    await this.vigil.prisma.user.create({
      data: {
        id: userId,
        email: `${name.toLowerCase()}@example.org`,
        name,
        role: 'coordinator',
        regionCodes: [...regions],
        status: 'active',
        responderId: person.id,
        createdAt: this.vigil.clock.now(),
      },
    });
    return { ...person, userId, login: `${name.toLowerCase()}@example.org` };
  }

  /** An API key; of a person where their e-mail address is given. */
  async key(role: Role, regionCodes: readonly string[] = [], userEmail?: string): Promise<string> {
    const keys = this.vigil.app.get(CreateApiKeyService, { strict: false });
    const owner = userEmail === undefined ? {} : { userEmail };
    return (await keys.create({ name: `${role} key`, role, regionCodes, ...owner }, { type: 'operator' })).key;
  }

  async policy(
    name: string,
    steps: readonly StepInput[],
    { repeat = 0, lastStepSeconds, reminderSeconds }: PolicyTimes = {},
  ): Promise<string> {
    const id = randomUUID();
    const at = this.vigil.clock.now();
    await this.vigil.prisma.policy.create({
      data: {
        id,
        name,
        repeat,
        steps: steps.map((step) => ({ delaySeconds: 0, ...step })),
        lastStepSeconds: lastStepSeconds ?? null,
        reminderSeconds: reminderSeconds ?? null,
        createdAt: at,
        updatedAt: at,
      },
    });
    return id;
  }

  async route(position: number, when: object, policyId: string, goOn = false): Promise<void> {
    await this.vigil.prisma.route.create({
      data: { id: randomUUID(), position, when: when, policyId, continue: goOn },
    });
  }

  async group(name: string, members: readonly Person[], regionCode = 'yorkshire_and_the_humber'): Promise<string> {
    const id = randomUUID();
    await this.vigil.prisma.group.create({
      data: {
        id,
        name,
        regionCode,
        createdAt: this.vigil.clock.now(),
        members: { create: members.map((member) => ({ responderId: member.id })) },
      },
    });
    return id;
  }

  private async method(responderId: string, channel: string, address: string, verified: boolean): Promise<void> {
    const id = randomUUID();
    const sealing = this.vigil.app.get(Sealing);
    const email = channel === 'email' ? parseEmail(address) : null;
    const phone = channel === 'email' ? null : parsePhone(address, { allowDrama: true });
    const at = this.vigil.clock.now();
    await this.vigil.prisma.contactMethod.create({
      data: {
        id,
        responderId,
        channel,
        addressSealed: sealing.seal({ field: ADDRESS_FIELD, id }, address),
        addressIndex: sealing.blindIndex(ADDRESS_FIELD, address),
        addressMask: email !== null ? maskEmail(email) : phone !== null ? maskPhone(phone) : '',
        verifiedAt: verified ? at : null,
        createdAt: at,
      },
    });
  }
}

/** For ids that must be the same in two places of a test. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
