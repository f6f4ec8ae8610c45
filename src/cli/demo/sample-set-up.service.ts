import { Injectable } from '@nestjs/common';
import { ChoosePasswordService } from '../../access/choose-password.service.js';
import { ConfirmSecondFactorService } from '../../access/confirm-second-factor.service.js';
import { ReadSetUpService } from '../../access/read-set-up.service.js';
import { codeAt } from '../../access/second-factor.js';
import { Clock } from '../../kernel/clock.js';
import { SAMPLE_PASSWORD } from './sample-people.js';

/** Walks a set-up link to its end, as its owner would. */
@Injectable()
export class SampleSetUp {
  constructor(
    private readonly reading: ReadSetUpService,
    private readonly choosing: ChoosePasswordService,
    private readonly confirming: ConfirmSecondFactorService,
    private readonly clock: Clock,
  ) {}

  async finish(setupLink: string): Promise<void> {
    const token = setupLink.slice(setupLink.lastIndexOf('/') + 1);
    const problem = await this.choosing.choose(token, SAMPLE_PASSWORD);
    if (problem !== null) throw new Error(`The sample password is refused: ${problem}`);
    const { secret } = await this.reading.read(token);
    const isSetUp = await this.confirming.confirm(token, codeAt(secret, this.clock.now()));
    if (!isSetUp) throw new Error('The code of the sample account was refused.');
  }
}
