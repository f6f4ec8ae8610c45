import { Injectable } from '@nestjs/common';
import { SampleAccounts } from './sample-accounts.service.js';
import { SampleDirectory } from './sample-directory.service.js';
import { SampleRules } from './sample-rules.service.js';
import { refuseRealPeople } from './demo-allowed.js';

/**
 * Puts the sample in: people, groups, rotas, policies, routes, accounts. One that was broken off is finished at the next
 * start; one that is complete is left alone, whatever was changed in it since. Throws AppError `demo_refused` where
 * other people are in the list and the sample is not.
 */
@Injectable()
export class SeedDemoService {
  constructor(
    private readonly directory: SampleDirectory,
    private readonly rules: SampleRules,
    private readonly accounts: SampleAccounts,
  ) {}

  async seed(): Promise<void> {
    if (await this.accounts.areComplete()) return;
    if ((await this.accounts.hasStrangers()) || (await this.directory.hasStrangers())) refuseRealPeople();
    const groups = await this.directory.addGroups();
    const people = await this.directory.addPeople(groups);
    const rotas = await this.directory.addRotas(groups, people);
    await this.rules.add(groups, rotas);
    // The last of them says that everything is there.
    await this.accounts.add();
  }
}
