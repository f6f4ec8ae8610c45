import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { RotaFeedController } from './rota-feed.controller.js';

/** The duty calendars behind their secret addresses. */
@Module({ imports: [DirectoryModule], controllers: [RotaFeedController] })
export class RotaFeedModule {}
