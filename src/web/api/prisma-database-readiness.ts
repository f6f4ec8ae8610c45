import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Readiness } from '../../platform/health/readiness.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';

/** Says in `/readyz` whether the database answers. */
@Injectable()
export class PrismaDatabaseReadiness implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly prisma: PrismaService,
  ) {}

  onModuleInit(): void {
    this.readiness.add({ name: 'database', look: () => this.look() });
  }

  private async look(): Promise<string | null> {
    try {
      await this.prisma.$queryRaw`SELECT 1`;
      return null;
    } catch {
      return 'no answer from the database';
    }
  }
}
