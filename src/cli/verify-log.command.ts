import { VerifyJournalService } from '../journal/verify-journal.service.js';
import { type Command, FAILURE, SUCCESS } from './command.js';

export const verifyLogCommand: Command = {
  name: 'log:verify',
  summary: 'Checks the hash chain of the incident log from its first entry to its last.',
  usage: '',
  help: ['Keep the hash of the last entry somewhere else: a log that was cut short shows only against it.'],
  options: {},
  async run(_, tools) {
    const system = await tools.open();
    const verdict = await system.get(VerifyJournalService).verify();
    const { entries, headHash, problem } = verdict;
    tools.result({ ok: problem === undefined, entries, headHash, ...(problem === undefined ? {} : { problem }) });
    if (problem !== undefined) {
      tools.warn(`The log is not in order at entry ${problem.seq}. ${problem.what}`);
      return FAILURE;
    }
    tools.say(`The log is in order: ${entries} entries. Hash of the last: ${headHash}`);
    return SUCCESS;
  },
};
