import { UnitOfWork } from '../kernel/unit-of-work.js';
import { type Command, FAILURE, SUCCESS } from './command.js';
import { ReadConfigRecords } from './config/config-records.service.js';
import { writeConfig } from './config/write-config.js';

export const exportConfigCommand: Command = {
  name: 'config:export',
  summary: 'Writes groups, rotas, policies and routes as a YAML file, to keep, compare and apply elsewhere.',
  usage: '> FILE.yaml',
  help: [
    'Everything is by name; people and webhooks are by their ids, so the file holds nobody’s name, number or address.',
    'The same content is the same text. Overrides, swaps and schedules of rotas are not in it.',
  ],
  options: {},
  async run(_given, tools) {
    const system = await tools.open();
    const records = system.get(ReadConfigRecords, { strict: false });
    const { file, sharedNames } = await system.get(UnitOfWork).run((tx) => records.read(tx));
    if (sharedNames.length > 0) {
      const names = [...new Set(sharedNames)].join('; ');
      tools.warn(`These names belong to more than one: ${names}. Give each a name of its own, and export again.`);
      return FAILURE;
    }
    if (tools.json) tools.result({ vigil: 1, ...file });
    else tools.write(writeConfig(file));
    return SUCCESS;
  },
};
