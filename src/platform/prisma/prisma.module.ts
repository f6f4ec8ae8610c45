import { Global, Module } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JoiningPrisma } from './joining-prisma.js';
import { PrismaService } from './prisma.service.js';
import { PrismaUnitOfWork } from './prisma-unit-of-work.js';

/** Needs `SETTINGS` with a database; its provider is global. */
@Global()
@Module({
  providers: [PrismaService, JoiningPrisma, { provide: UnitOfWork, useClass: PrismaUnitOfWork }],
  exports: [PrismaService, UnitOfWork],
})
export class PrismaModule {}
