import { Module } from '@nestjs/common';
import { AnswerModule } from '../../answer/answer.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { RotaFeedController } from './rota-feed.controller.js';
import { ResponderLinkController } from './responder-link.controller.js';

/** The pages behind the links that alerts carry, and the duty calendars. */
@Module({ imports: [AnswerModule, DirectoryModule], controllers: [ResponderLinkController, RotaFeedController] })
export class ResponderModule {}
