import { CreateApiKeyService } from '../access/create-api-key.service.js';
import { type Command, OPERATOR, SUCCESS } from './command.js';
import { neededText, regionsOf, roleOf, textOf } from './read-arguments.js';

export const createKeyCommand: Command = {
  name: 'key:create',
  summary: 'Makes an API key, and prints it: the only time that it can be seen.',
  usage: '--name N --role ROLE [--region CODE]... [--user EMAIL]',
  help: [
    '--name N       what the key is for',
    '--role ROLE    admin, coordinator, responder or viewer',
    '--region CODE  only this region; may be given more than once. Without it: all regions',
    '--user EMAIL   whose key it is. Two keys of one person count as one person; without it the key is its own',
  ],
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    region: { type: 'string', multiple: true },
    user: { type: 'string' },
  },
  async run(given, tools) {
    const owner = textOf(given, 'user');
    const wanted = {
      name: neededText(given, 'name'),
      role: roleOf(given),
      regionCodes: regionsOf(given),
      ...(owner === null ? {} : { userEmail: owner }),
    };
    const system = await tools.open();
    const { apiKey, key } = await system.get(CreateApiKeyService).create(wanted, OPERATOR);
    tools.say('The key (it cannot be shown again):');
    tools.say(key);
    tools.result({ id: apiKey.id, name: apiKey.name, role: apiKey.role, key });
    return SUCCESS;
  },
};
