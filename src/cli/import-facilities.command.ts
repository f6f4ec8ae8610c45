import { FacilityRegister } from '../directory/facility-register.js';
import { type Command, FAILURE, SUCCESS } from './command.js';
import { positional } from './read-arguments.js';
import { readFacilities } from './read-facilities.js';

export const importFacilitiesCommand: Command = {
  name: 'facilities:import',
  summary: 'Adds places of custody to the register, or changes them, by their codes.',
  usage: 'FILE.csv',
  help: [
    'FILE.csv  with the columns of prisma/data/uk-facilities.csv, in any order',
    'Bad rows are listed with their line and left out; the others are taken. No place is removed.',
  ],
  options: {},
  positionals: ['FILE.csv'],
  async run(given, tools) {
    const { entries, problems, missing } = readFacilities(tools.readFile(positional(given)));
    if (missing.length > 0) {
      tools.warn(`The file has no column ${missing.join(', ')}. The first line names the columns.`);
      return FAILURE;
    }
    const system = await tools.open();
    const { added, changed } = await system.get(FacilityRegister).save(entries);
    const unchanged = entries.length - added - changed;
    for (const { line, reason } of problems) tools.warn(`line ${line}: ${reason}`);
    tools.say(`${added} added, ${changed} changed, ${unchanged} as before, ${problems.length} rows left out.`);
    tools.result({ added, changed, unchanged, problems });
    return problems.length === 0 ? SUCCESS : FAILURE;
  },
};
