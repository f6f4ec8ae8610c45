import { CreateUserService } from '../access/create-user.service.js';
import { LinkUserResponderService } from '../directory/link-user-responder.service.js';
import { type Command, OPERATOR, SUCCESS } from './command.js';
import { neededText, regionsOf, roleOf } from './read-arguments.js';

export const createUserCommand: Command = {
  name: 'user:create',
  summary: 'Invites a person to sign in, and prints the link with which they choose a password.',
  usage: '--email E --name N --role ROLE [--region CODE]...',
  help: [
    '--email E      the address they sign in with; coordinators and admins are paged there',
    '--name N       as the others know them',
    '--role ROLE    admin, coordinator, responder or viewer',
    '--region CODE  only this region; may be given more than once. Without it: all regions',
    'The link works once, for 72 hours, and cannot be shown again.',
  ],
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    region: { type: 'string', multiple: true },
  },
  async run(given, tools) {
    const [email, name] = [neededText(given, 'email'), neededText(given, 'name')];
    const person = { email, name, role: roleOf(given), regionCodes: regionsOf(given) };
    const system = await tools.open();
    const { user, setupLink } = await system.get(CreateUserService).create(person, OPERATOR);
    const { id, role, regionCodes } = user;
    tools.say(`The account is made. Hand over this link, by which a password is chosen (once, within 72 hours):`);
    tools.say(setupLink);
    let responderId: string | null = null;
    try {
      responderId = await system.get(LinkUserResponderService).link(id, OPERATOR);
    } finally {
      tools.result({ id, email: user.email, name: user.name, role, regionCodes, responderId, setupLink });
    }
    if (responderId !== null) {
      tools.say('They are paged by e-mail. For texts and calls, add a telephone number to their entry in the list.');
    }
    return SUCCESS;
  },
};
