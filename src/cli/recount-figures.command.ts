import { KeepResponseDays } from '../publication/network/keep-response-days.service.js';
import { type Command, SUCCESS } from './command.js';

export const recountFiguresCommand: Command = {
  name: 'figures:recount',
  summary: 'Counts anew, day by day, how soon the network answered, and says where what was kept was wrong.',
  usage: '',
  help: [
    'A worker keeps these sums, and counts a day anew as soon as one of its records has changed.',
    'The system may run meanwhile. Broken off, the same command begins again.',
  ],
  options: {},
  async run(_, tools) {
    const system = await tools.open();
    const { days, wrong } = await system.get(KeepResponseDays, { strict: false }).countAnew();
    tools.result({ days, wrong });
    const verdict =
      wrong.length === 0 ? 'None was wrong.' : `These were wrong, and are right now: ${wrong.join(', ')}.`;
    tools.say(`${days} days were counted. ${verdict}`);
    return SUCCESS;
  },
};
