import { Module } from '@nestjs/common';
import { AnswerModule } from '../../answer/answer.module.js';
import { ResponderLinkController } from './responder-link.controller.js';

/** The pages behind the links that alerts carry. */
@Module({ imports: [AnswerModule], controllers: [ResponderLinkController] })
export class ResponderModule {}
