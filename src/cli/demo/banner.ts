import type { Settings } from '../../config/settings.js';
import { SAMPLE_PASSWORD, SAMPLE_USERS } from './sample-people.js';

/** What a person needs who has just started the demo. */
export function bannerOf({ web, dataDir, database }: Settings, isEmbedded: boolean): string {
  const width = Math.max(...SAMPLE_USERS.map(({ email }) => email.length));
  const again = isEmbedded
    ? `rm -rf ${dataDir}`
    : `empty the database of DATABASE_URL (${database.url === null ? 'none' : 'set'})`;
  return [
    '',
    'Vigil is running, with sample people. Nothing leaves this machine.',
    '',
    `  Report a death   ${web.publicUrl}/report`,
    `  Console          ${web.publicUrl}/console/sign-in`,
    `  Outbox           ${web.publicUrl}/dev/outbox`,
    '                   every text, call and e-mail; answer there as the one who got it',
    '',
    `  Sign in with the password ${SAMPLE_PASSWORD} and the six-digit code that the outbox shows:`,
    ...SAMPLE_USERS.map(({ email, what }) => `    ${email.padEnd(width)}  ${what}`),
    '',
    '  Stop: Ctrl-C. What you did is kept; npm run demo goes on with it.',
    `  Start again from nothing: ${again}`,
    '',
    '',
  ].join('\n');
}
