import { Module } from '@nestjs/common';
import { CountResponses } from './count-responses.repository.js';
import { PrismaCountResponses } from './prisma-count-responses.repository.js';
import { ReadResponses } from './read-responses.service.js';

/** What the network knows of itself: how soon it answers, and how ready it is. */
@Module({
  providers: [ReadResponses, { provide: CountResponses, useClass: PrismaCountResponses }],
  exports: [ReadResponses],
})
export class NetworkModule {}
