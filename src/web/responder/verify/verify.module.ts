import { Module } from '@nestjs/common';
import { ContactVerificationModule } from '../../../delivery/verification/contact-verification.module.js';
import { VerifyController } from './verify.controller.js';

/** The page on which people confirm their own numbers and addresses. */
@Module({ imports: [ContactVerificationModule], controllers: [VerifyController] })
export class VerifyModule {}
