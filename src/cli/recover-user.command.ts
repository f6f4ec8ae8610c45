import { FindUserService } from '../access/find-user.service.js';
import { ReinviteUserService } from '../access/reinvite-user.service.js';
import { type Command, OPERATOR, SUCCESS } from './command.js';
import { neededText } from './read-arguments.js';

export const recoverUserCommand: Command = {
  name: 'user:recover',
  summary: 'Lets a person in again who lost phone or password, where no two others can do it in the console.',
  usage: '--email E',
  help: [
    '--email E      the address they sign in with',
    'Their password, app and passkeys stop working at once, and they are signed out everywhere. The log says who did it.',
    'Speak to them yourself first. The link works once, for 72 hours, and cannot be shown again.',
  ],
  options: { email: { type: 'string' } },
  async run(given, tools) {
    const email = neededText(given, 'email');
    const system = await tools.open();
    const { id } = await system.get(FindUserService).byEmail(email);
    const { user, setupLink } = await system.get(ReinviteUserService).reinvite(id, OPERATOR);
    tools.say('What they had stops working. Hand over this link, by which they begin anew (once, within 72 hours):');
    tools.say(setupLink);
    tools.result({ id: user.id, email: user.email, setupLink });
    return SUCCESS;
  },
};
