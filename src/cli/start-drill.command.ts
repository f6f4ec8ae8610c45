import { findRegion, REGIONS } from '../directory/region-register.js';
import { StartDrillService } from '../escalation/drill/start-drill.service.js';
import { DrillReports } from '../escalation/drill/drill-report.repository.js';
import { type Command, OPERATOR, SUCCESS, UsageError } from './command.js';
import { neededText } from './read-arguments.js';

export const startDrillCommand: Command = {
  name: 'drill:start',
  summary: 'Starts a drill: everybody of a region gets a message that says that it is one, with a code to answer.',
  usage: '--region CODE',
  help: [`--region CODE    ${REGIONS.map(({ code }) => code).join(', ')}`],
  options: { region: { type: 'string' } },
  async run(given, tools) {
    const regionCode = neededText(given, 'region');
    if (findRegion(regionCode) === null) {
      throw new UsageError(`--region must be one of: ${REGIONS.map(({ code }) => code).join(', ')}.`);
    }
    const system = await tools.open();
    const drill = await system.get(StartDrillService, { strict: false }).start(regionCode, OPERATOR);
    const report = await system.get(DrillReports, { strict: false }).byId(drill.id);
    const asked = report?.people.filter(({ state }) => state !== 'not_asked').length ?? 0;
    const notAsked = (report?.people.length ?? 0) - asked;
    tools.result({ id: drill.id, regionCode, startedAt: drill.startedAt, endsAt: drill.endsAt, asked, notAsked });
    tools.say(`The drill has begun: ${asked} asked, ${notAsked} not asked. It ends by itself after an hour.`);
    tools.say(`What became of it: /console/drills/${drill.id}`);
    return SUCCESS;
  },
};
