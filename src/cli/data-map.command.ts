import { DATA_MAP } from '../safekeeping/data-map/data-map.js';
import { dataMapLines } from '../safekeeping/data-map/data-map-lines.js';
import { type Command, SUCCESS } from './command.js';

export const dataMapCommand: Command = {
  name: 'data:map',
  summary: 'Says of every table whom it is about, what is sealed, who reads it and how long it is kept.',
  usage: '',
  help: ['Needs no database. For the record of processing and the data protection impact assessment.'],
  options: {},
  run(_, tools) {
    tools.result(DATA_MAP);
    for (const line of dataMapLines()) tools.say(line);
    return Promise.resolve(SUCCESS);
  },
};
