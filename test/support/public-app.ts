import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Server } from 'node:http';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { AddAttachments, type AddedFiles } from '../../src/intake/attachments/add-attachments.service.js';
import type { SentFile } from '../../src/intake/attachments/seal-attachment.service.js';
import { DirectoryModule } from '../../src/directory/directory.module.js';
import { type FacilityEntry, FacilityRegister } from '../../src/directory/facility-register.js';
import { DiscardDraft } from '../../src/intake/drafts/discard-draft.service.js';
import { DraftCodes } from '../../src/intake/drafts/draft-codes.service.js';
import { KeepDraft } from '../../src/intake/drafts/keep-draft.service.js';
import { OpenDraft } from '../../src/intake/drafts/open-draft.service.js';
import { ReportDrafts } from '../../src/intake/drafts/report-drafts.repository.js';
import { type Tx, UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { IntakeModule } from '../../src/intake/intake.module.js';
import { textProblem, type TextProblem } from '../../src/intake/mailbox/mailbox-text.js';
import { type NoticeProblem, readNoticeAddress } from '../../src/intake/notice/reporter-notice.js';
import { ReporterActs } from '../../src/intake/mailbox/reporter-acts.service.js';
import { type Mailbox, ReporterMailbox } from '../../src/intake/mailbox/reporter-mailbox.service.js';
import type { ReportInput } from '../../src/intake/report.schema.js';
import type { Receipt } from '../../src/intake/receipt.js';
import { SubmitReportService, type SubmitMeta } from '../../src/intake/submit-report.service.js';
import { Clock, HOUR, plus } from '../../src/kernel/clock.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { FormTokenGuard } from '../../src/platform/http/form-token.guard.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { Limits } from '../../src/platform/limits/limits.js';
import { Logger } from '../../src/platform/logging/logger.js';
import { webPages } from '../../src/web/layout/web-pages.js';
import { PublicModule } from '../../src/web/public/public.module.js';
import { MemoryLimits } from './memory-limits.js';
import { MemoryDrafts } from './memory-drafts.js';
import { MovableClock } from './movable-clock.js';

/** A Saturday night in November, 01:52. */
export const NIGHT = new Date('2026-11-21T01:52:00Z');

/** The register as it is shipped. */
export const REGISTER: readonly FacilityEntry[] = readFileSync(
  new URL('../../prisma/data/uk-facilities.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((field) => field[1] ?? field[2] ?? '');
    const [code = '', name = '', setting = '', jurisdiction = '', regionCode = '', , population = '', postcode] =
      fields;
    return {
      code,
      name,
      setting,
      jurisdiction,
      regionCode,
      population,
      postcode: postcode === '' ? null : (postcode ?? null),
    };
  });

class CsvRegister extends FacilityRegister {
  override all = () => Promise.resolve(REGISTER);
  override find = (code: string) => Promise.resolve(REGISTER.find((place) => place.code === code) ?? null);
  override save = () => Promise.reject(new Error('The register of this test is fixed.'));
}

/** Keeps what was submitted; the same form twice gives the same receipt. */
export class KeptReports {
  /** Its network is muted: what comes from there is kept back. */
  muted = false;
  readonly sent: { readonly input: ReportInput; readonly meta: SubmitMeta }[] = [];

  submit(input: ReportInput, meta: SubmitMeta): Promise<Receipt> {
    const before = this.sent.findIndex(
      (each) => meta.submissionId !== null && each.meta.submissionId === meta.submissionId,
    );
    const number = before === -1 ? this.sent.push({ input, meta }) : before + 1;
    return Promise.resolve({
      reference: `KT7W4${String(number)}`,
      receiptCode: `482917305526908${String(number % 10)}`,
      status: 'received',
      receivedAt: NIGHT,
      firstAnswerBy: plus(NIGHT, 2 * HOUR),
      later: meta.held != null || this.muted,
    });
  }
}

const MAILBOX: Mailbox = {
  reportId: '6a6c58c9-8b2c-4a77-9d1b-0f3f0b3f6f10',
  reference: 'KT7W4R',
  status: 'triage',
  receivedAt: NIGHT,
  openedBefore: plus(NIGHT, HOUR / 2),
  noticeBy: null,
  isPaused: false,
  emptiedAt: null,
  lines: [
    {
      from: 'coordinator',
      name: 'Nadia',
      at: plus(NIGHT, HOUR / 4),
      text: 'I am sorry about this news, and thank you for telling us.\n\nI am staying with it tonight.',
    },
    { from: 'reporter', at: plus(NIGHT, HOUR / 2) },
  ],
};

/** Knows one code; what is written is not kept. */
class OneMailbox {
  open(typed: string): Promise<Mailbox | null> {
    return Promise.resolve(typed.replaceAll(' ', '') === '4829173055269081' ? MAILBOX : null);
  }
  reportToAddTo(): Promise<string> {
    return Promise.resolve(MAILBOX.reportId);
  }
  isPaused(): Promise<boolean> {
    return Promise.resolve(MAILBOX.isPaused);
  }
  openAgain(): Promise<Mailbox | null> {
    return Promise.resolve(MAILBOX);
  }
}

/** Nothing is kept. */
class NoActs {
  write(_reportId: string, _id: string, text: string): Promise<TextProblem | null> {
    return Promise.resolve(textProblem(text, 0));
  }
  end(): Promise<void> {
    return Promise.resolve();
  }
  askForNotice(_reportId: string, typed: string): Promise<NoticeProblem | null> {
    return Promise.resolve(readNoticeAddress(typed, { allowDrama: true }) === null ? 'no_address' : null);
  }
}

/** Takes each file; nothing is kept. */
class EveryFile {
  add(_reportId: string, files: readonly SentFile[]): Promise<AddedFiles> {
    return Promise.resolve(files.map(() => null));
  }
}
const DRAFTS = [DiscardDraft, DraftCodes, KeepDraft, OpenDraft];

class SilentLogger extends Logger {
  debug(): void {
    // Not read here.
  }
  info = this.debug.bind(this);
  warn = this.debug.bind(this);
  error = this.debug.bind(this);
}

const LIMITS = { smsPerSecond: 10, smsDailyCap: 5000, reportsPerHour: 5, reportsPerDay: 20, reportsPerHourOverall: 60 };

type PublicSettings = Partial<Omit<Settings, 'web'>> & { readonly web?: Partial<Settings['web']> };

function settingsWith(limits: Partial<Settings['limits']>, { web = {}, ...more }: PublicSettings): Settings {
  return {
    environment: 'test',
    web: {
      publicUrl: 'https://vigil.example',
      trustedProxies: 1,
      onionUrl: null,
      onionListen: null,
      exitUrl: 'https://example.org/',
      host: '',
      port: 0,
      ...web,
    },
    secrets: { current: Buffer.alloc(32, 7), previous: [] },
    limits: { ...LIMITS, ...limits },
    attachments: { mostBytes: 1024 ** 3 },
    heartbeatUrl: null,
    dutyPhone: null,
    postalAddress: null,
    segmentPence: null,
    reportPhone: null,
    ...more,
  } as unknown as Settings;
}

/** Settings and a silent log, for pages on stand-ins. */
@Global()
@Module({})
export class PublicTestSettingsModule {
  static with(limits: Partial<Settings['limits']>, more: PublicSettings = {}): DynamicModule {
    return {
      module: PublicTestSettingsModule,
      providers: [
        { provide: SETTINGS, useValue: settingsWith(limits, more) },
        { provide: Logger, useClass: SilentLogger },
        { provide: Limits, useClass: MemoryLimits },
      ],
      exports: [SETTINGS, Limits, Logger],
    };
  }
}

export interface PublicApp {
  readonly server: Server;
  readonly clock: MovableClock;
  readonly reports: KeptReports;
  readonly close: () => Promise<void>;
}

/** The public pages on stand-ins for everything below them: no database, no queue. */
export async function startPublicApp(
  limits: Partial<Settings['limits']> = {},
  more: PublicSettings = {},
): Promise<PublicApp> {
  const clock = new MovableClock(NIGHT);
  const reports = new KeptReports();

  @Module({
    providers: [{ provide: FacilityRegister, useClass: CsvRegister }],
    exports: [FacilityRegister],
  })
  class TestDirectoryModule {}

  @Module({
    providers: [
      { provide: SubmitReportService, useValue: reports },
      { provide: ReporterMailbox, useClass: OneMailbox },
      { provide: AddAttachments, useClass: EveryFile },
      { provide: ReporterActs, useClass: NoActs },
      { provide: ReportDrafts, useClass: MemoryDrafts },
      { provide: UnitOfWork, useValue: { run: (work: (tx: Tx) => unknown) => work({} as Tx) } },
      ...DRAFTS,
    ],
    exports: [AddAttachments, SubmitReportService, ReporterActs, ReporterMailbox, ...DRAFTS],
  })
  class TestIntakeModule {}

  const module = await Test.createTestingModule({
    imports: [PublicTestSettingsModule.with(limits, more), ClockModule, CryptoModule, HttpModule, PublicModule],
    providers: [{ provide: APP_GUARD, useClass: FormTokenGuard }],
  })
    .overrideModule(DirectoryModule)
    .useModule(TestDirectoryModule)
    .overrideModule(IntakeModule)
    .useModule(TestIntakeModule)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>();
  configureApp(app, webPages);
  await app.init();
  return { server: app.getHttpServer(), clock, reports, close: () => app.close() };
}
