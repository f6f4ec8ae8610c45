import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { PassThrough } from 'node:stream';
import path from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { CliModule } from '../../../src/cli/cli.module.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { FirstStartModule } from '../../../src/cli/first-start.module.js';
import { prepareSystem } from '../../../src/cli/prepare-system.js';
import { runLine } from '../../../src/cli/run-line.js';
import { parseSettings } from '../../../src/config/parse-settings.js';
import type { Settings } from '../../../src/config/settings.js';
import { coreModules } from '../../../src/core.modules.js';
import { NestLogger } from '../../../src/platform/logging/nest-logger.js';
import { PrismaService } from '../../../src/platform/prisma/prisma.service.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandLineOptions {
  /** One that outlives the command line. Whoever made it drops it. */
  readonly database?: TestDatabase;
  readonly settings?: Partial<Settings>;
}

/** The command line in this process, on a database of its own. */
export class CommandLine {
  private readonly files = new Map<string, string>();
  /** Standard input. */
  input = '';

  private constructor(
    readonly module: TestingModule,
    readonly settings: Settings,
    private readonly database: TestDatabase | null,
  ) {}

  static async start(options: CommandLineOptions = {}): Promise<CommandLine> {
    const database = options.database ?? (await createTestDatabase());
    const settings = { ...settingsFor(database.url), ...options.settings };
    const module = await Test.createTestingModule({
      imports: [...coreModules(settings), CliModule, FirstStartModule],
    }).compile();
    module.useLogger(module.get(NestLogger));
    await module.init();
    await prepareSystem(module);
    return new CommandLine(module, settings, options.database === undefined ? database : null);
  }

  get prisma(): PrismaService {
    return this.module.get(PrismaService);
  }

  file(name: string, text: string): void {
    this.files.set(name, text);
  }

  async run(...line: string[]): Promise<Ran> {
    let [out, err] = ['', ''];
    const code = await runLine(line, COMMANDS, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      settings: () => this.settings,
      open: () => Promise.resolve(this.module),
      readFile: (file) => this.files.get(file) ?? '',
      readInput: () => Promise.resolve(this.input),
      database: () => Promise.resolve(this.settings),
      output: () => new PassThrough(),
      close: () => Promise.resolve(),
    });
    return { code, out, err };
  }

  async json(...line: string[]): Promise<Record<string, unknown>> {
    const { out } = await this.run(...line, '--json');
    return JSON.parse(out) as Record<string, unknown>;
  }

  async stop(): Promise<void> {
    await this.module.close();
    await this.database?.drop();
  }
}

function settingsFor(url: string): Settings {
  const environment = { NODE_ENV: 'test', DATABASE_URL: url, LOG_LEVEL: 'silent' };
  const settings = parseSettings(environment, {
    resolveDataDir: () => path.join(tmpdir(), 'vigil-test'),
    developmentSecret: () => randomBytes(32),
  });
  return { ...settings, queue: { ...settings.queue, prefix: `t${randomUUID().slice(0, 8)}` } };
}
