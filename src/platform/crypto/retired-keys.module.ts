import { Global, Module } from '@nestjs/common';
import { PrismaModule } from '../prisma/prisma.module.js';
import { PrismaRetiredKeys } from './prisma-retired-keys.js';

/** Imports the database, so that what is wrong with it is said first. */
@Global()
@Module({ imports: [PrismaModule], providers: [PrismaRetiredKeys], exports: [PrismaRetiredKeys] })
export class RetiredKeysModule {}
