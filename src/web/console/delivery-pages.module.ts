import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { FiguresController } from './figures.controller.js';

/** Pages of the console about delivery as a whole. */
@Module({ imports: [AccessModule, DeliveryModule], controllers: [FiguresController] })
export class DeliveryPagesModule {}
