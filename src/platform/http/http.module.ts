import { Global, Module } from '@nestjs/common';
import { FormTokens } from './form-tokens.js';

@Global()
@Module({ providers: [FormTokens], exports: [FormTokens] })
export class HttpModule {}
