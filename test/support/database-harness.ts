import type { Settings } from '../../src/config/settings.js';
import { type JournalEvent } from '../../src/journal/journal.js';
import { PrismaJournalRepository } from '../../src/journal/prisma-journal.repository.js';
import { PrismaReadJournalRepository } from '../../src/journal/prisma-read-journal.repository.js';
import { Clock } from '../../src/kernel/clock.js';
import { JoiningPrisma } from '../../src/platform/prisma/joining-prisma.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { PrismaUnitOfWork } from '../../src/platform/prisma/prisma-unit-of-work.js';
import { createTestDatabase } from './test-database.js';

/** Says the same time until it is told another. */
export class StandingClock extends Clock {
  constructor(public time = new Date('2026-11-02T09:30:00.123Z')) {
    super();
  }

  override now(): Date {
    return this.time;
  }
}

/** Only the database slice and a secret: for classes that read nothing else. */
export function databaseSettings(url: string): Settings {
  return { database: { url }, secrets: { current: Buffer.alloc(32), previous: [] } } as unknown as Settings;
}

export interface DatabaseHarness {
  readonly url: string;
  readonly clock: StandingClock;
  readonly prisma: PrismaService;
  readonly unitOfWork: PrismaUnitOfWork;
  readonly journal: PrismaJournalRepository;
  readonly readJournal: PrismaReadJournalRepository;
  /** One transaction that appends these. */
  readonly record: (...events: JournalEvent[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A database of its own for a spec, with what the rooms below the domain need. */
export async function openDatabase(options: { poolSize?: number } = {}): Promise<DatabaseHarness> {
  const database = await createTestDatabase();
  const prisma = new PrismaService(databaseSettings(database.url), options.poolSize);
  await prisma.onModuleInit();
  const clock = new StandingClock();
  const joining = new JoiningPrisma();
  const unitOfWork = new PrismaUnitOfWork(prisma, joining);
  const journal = new PrismaJournalRepository(clock);
  return {
    url: database.url,
    clock,
    prisma,
    unitOfWork,
    journal,
    readJournal: new PrismaReadJournalRepository(prisma),
    record: (...events) => unitOfWork.run((tx) => journal.appendAll(tx, events)),
    close: async () => {
      await joining.onApplicationShutdown();
      await prisma.onApplicationShutdown();
      await database.drop();
    },
  };
}
