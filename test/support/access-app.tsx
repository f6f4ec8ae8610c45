import { Controller, Get, Global, Module, Param, Post } from '@nestjs/common';
import type { AddressInfo, Server } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { AccessModule } from '../../src/access/access.module.js';
import { Argon2PasswordHasher } from '../../src/access/argon2-password-hasher.js';
import { CreateUserService } from '../../src/access/create-user.service.js';
import { PasswordHasher } from '../../src/access/password-hasher.js';
import type { Principal } from '../../src/access/principal.js';
import { RequireAccessService } from '../../src/access/require-access.service.js';
import type { Role } from '../../src/access/role.js';
import { Caller, OptionalCaller, Public, Requires } from '../../src/access/route-access.js';
import { codeAt } from '../../src/access/second-factor.js';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { JournalModule } from '../../src/journal/journal.module.js';
import { Clock } from '../../src/kernel/clock.js';
import { Outbox } from '../../src/outbox/outbox.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { Frame } from '../../src/platform/http/frame.decorator.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import type { PageResult } from '../../src/platform/http/page-answer.js';
import type { PageFrame } from '../../src/platform/http/page-frame.js';
import { LimitsModule } from '../../src/platform/limits/limits.module.js';
import { LoggingModule } from '../../src/platform/logging/logging.module.js';
import { PrismaModule } from '../../src/platform/prisma/prisma.module.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { SignInModule } from '../../src/web/console/sign-in.module.js';
import { ConsolePage } from '../../src/web/layout/page.js';
import { webPages } from '../../src/web/layout/web-pages.js';
import { StandingClock } from './database-harness.js';
import { createTestDatabase } from './test-database.js';

@Controller('console')
class DeskController {
  @Get()
  tonight(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    return (
      <ConsolePage frame={frame} title="Tonight" person={caller} here="tonight">
        <h1>Tonight</h1>
      </ConsolePage>
    );
  }

  @Post('act')
  act(@Caller() caller: Principal): PageResult {
    return <p>{caller.name} acted</p>;
  }

  @Get('settings')
  @Requires('settings.change')
  settings(): PageResult {
    return <p>Settings</p>;
  }
}

@Controller('api/v1')
class KeyController {
  constructor(private readonly access: RequireAccessService) {}

  @Get('open')
  @Public()
  open(@OptionalCaller() caller: Principal | null): unknown {
    return { caller: caller?.name ?? null };
  }

  @Get('incidents/:region')
  @Requires('incident.read')
  async incident(@Caller() caller: Principal, @Param('region') region: string): Promise<unknown> {
    const incidentId = '0197a6d0-0000-7000-8000-000000000000';
    await this.access.require(caller, 'incident.read', {
      regionCode: region === 'unknown' ? null : region,
      incidentId,
    });
    return { personId: caller.personId, actor: caller.actor };
  }

  @Post('policies')
  @Requires('policy.change')
  policy(): unknown {
    return {};
  }

  @Get('policies')
  @Requires('policy.read')
  policies(): unknown {
    return {};
  }

  @Get('stats')
  @Requires('stats.read')
  stats(): unknown {
    return {};
  }

  @Get('forgotten')
  forgotten(): unknown {
    return {};
  }
}

/** No queue and no worker: what would follow from a sign-in does not. */
class NothingFollows extends Outbox {
  add(): Promise<void> {
    return Promise.resolve();
  }

  take(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  postpone(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}

function settingsFor(url: string, environment: Settings['environment']): Settings {
  return {
    environment,
    web: { publicUrl: 'https://vigil.example', trustedProxies: 1, exitUrl: 'https://example.org/', host: '', port: 0 },
    database: { url },
    secrets: { current: Buffer.alloc(32, 7), previous: [] },
    heartbeatUrl: null,
    dutyPhone: null,
    logLevel: 'silent',
  } as unknown as Settings;
}

export interface AccessApp {
  readonly app: NestExpressApplication;
  readonly clock: StandingClock;
  readonly prisma: PrismaService;
  readonly base: string;
  /** The kinds of the log, oldest first, with their data. */
  readonly log: () => Promise<{ kind: string; actor: string; data: unknown; regionCode: string | null }[]>;
  readonly close: () => Promise<void>;
}

/** Sign-in, keys and two small controllers, on a database of their own. Passwords are hashed cheaply. */
export async function openAccessApp(environment: Settings['environment'] = 'test'): Promise<AccessApp> {
  const database = await createTestDatabase();
  const clock = new StandingClock();
  @Global()
  @Module({
    providers: [
      { provide: SETTINGS, useValue: settingsFor(database.url, environment) },
      { provide: Outbox, useClass: NothingFollows },
    ],
    exports: [SETTINGS, Outbox],
  })
  class SettingsModule {}
  @Module({
    imports: [
      SettingsModule,
      ClockModule,
      CryptoModule,
      LoggingModule,
      PrismaModule,
      LimitsModule,
      HttpModule,
      JournalModule,
      AccessModule,
      SignInModule,
    ],
    controllers: [DeskController, KeyController],
  })
  class AccessAppModule {}
  const built = await Test.createTestingModule({ imports: [AccessAppModule] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(PasswordHasher)
    .useValue(new Argon2PasswordHasher({ memoryCost: 1024, timeCost: 1, parallelism: 1 }))
    .compile();
  const app = built.createNestApplication<NestExpressApplication>();
  configureApp(app, webPages);
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as unknown as Server).address() as AddressInfo;
  const prisma = app.get(PrismaService);
  return {
    app,
    clock,
    prisma,
    base: `http://127.0.0.1:${String(port)}`,
    log: () =>
      prisma.journalEntry.findMany({
        orderBy: { seq: 'asc' },
        select: { kind: true, actor: true, data: true, regionCode: true },
      }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

export const PASSWORD = 'seven quiet herons';

/** A browser: keeps cookies, finds the token of a form, comes from an address of its own. */
export class Browser {
  private readonly agent: ReturnType<typeof supertest.agent>;

  constructor(
    base: string,
    private readonly address = '192.0.2.1',
  ) {
    this.agent = supertest.agent(base);
  }

  get(path: string) {
    return this.agent.get(path).set('X-Forwarded-For', this.address);
  }

  /** Posts a form with the token of the page it stands on. */
  async post(page: string, action: string, fields: Record<string, string>) {
    return this.send(action, { _token: await this.token(page), ...fields });
  }

  send(action: string, fields: Record<string, string>) {
    return this.agent.post(action).set('X-Forwarded-For', this.address).type('form').send(fields);
  }

  async token(page: string): Promise<string> {
    const { text } = await this.get(page);
    return /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
  }

  signIn(email: string, password = PASSWORD) {
    return this.post('/console/sign-in', '/console/sign-in', { email, password });
  }

  giveCode(code: string) {
    return this.post('/console/sign-in/code', '/console/sign-in/code', { code });
  }
}

/** A person who has set up password and phone. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly secret: string;
  /** What the app on the phone shows now. */
  readonly code: () => string;
}

/** Invites a person and sets them up through the pages. */
export async function setUpPerson(
  running: Pick<AccessApp, 'base'> & { readonly app: Pick<AccessApp['app'], 'get'>; readonly clock: Clock },
  email: string,
  role: Role = 'coordinator',
  regionCodes: string[] = [],
): Promise<Person> {
  const { user, setupLink } = await running.app
    .get(CreateUserService, { strict: false })
    .create({ email, name: 'Nadia K.', role, regionCodes }, { type: 'operator' });
  const path = new URL(setupLink).pathname;
  const browser = new Browser(running.base);
  await browser.post(path, `${path}/password`, { password: PASSWORD });
  const page = await browser.get(path);
  const secret = (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(page.text)?.[1] ?? '').replaceAll(' ', '');
  const code = () => codeAt(secret, running.clock.now());
  await browser.post(path, `${path}/code`, { code: code() });
  return { id: user.id, email, secret, code };
}
