import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { PrismaService } from '../prisma/prisma.service.js';
import { NodeSealing } from './node-sealing.js';
import type { RetiredKey } from './retired-key.js';

const FIELD = 'retired_key.key';

/** The keys that outlive their secret, as they are stored: sealed under a later one. Known from the boot on. */
@Injectable()
export class PrismaRetiredKeys implements OnModuleInit {
  private readonly logger = new Logger(PrismaRetiredKeys.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: NodeSealing,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const rows = await this.prisma.retiredKey.findMany({ orderBy: { retiredAt: 'desc' } });
    this.sealing.remember(rows.flatMap((row) => this.opened(row)));
  }

  /** Those of the previous secrets of this process; again, it does nothing more. @returns how many are new. */
  async keep(): Promise<number> {
    const retiredAt = this.clock.now();
    const rows = this.sealing.keysToRetire().map(({ keyId, use, purpose, key }) => {
      const id = this.ids.next();
      const keySealed = this.sealing.seal({ field: FIELD, id }, key.toString('base64'));
      return { id, keyId, use, purpose, keySealed, retiredAt };
    });
    const { count } = await this.prisma.retiredKey.createMany({ data: rows, skipDuplicates: true });
    return count;
  }

  private opened(row: { id: string; keyId: string; use: string; purpose: string; keySealed: string }): RetiredKey[] {
    try {
      const key = Buffer.from(this.sealing.open({ field: FIELD, id: row.id }, row.keySealed), 'base64');
      return [{ keyId: row.keyId, use: row.use === 'mac' ? 'mac' : 'index', purpose: row.purpose, key }];
    } catch {
      this.logger.error(
        `The kept key for ${row.purpose} cannot be opened: its secret is not among VIGIL_SECRET and VIGIL_SECRET_PREVIOUS. What was made with it is not known again.`,
      );
      return [];
    }
  }
}
