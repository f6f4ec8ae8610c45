import type { Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';

/** Sample people are for a machine that sends nothing. Throws AppError `demo_refused`. */
export function assertDemoAllowed({ environment, twilio, mail }: Settings): void {
  if (environment === 'production') {
    throw refused('The demo fills the system with sample people, so it does not run with NODE_ENV=production.');
  }
  const variables = [...(twilio === null ? [] : ['TWILIO_ACCOUNT_SID']), ...(mail === null ? [] : ['SMTP_URL'])];
  if (variables.length === 0) return;
  throw refused(
    `The demo does not run beside a provider that sends: its sample people must never be written to. ` +
      `Take out ${variables.join(' and ')}, in the environment and in .env.`,
  );
}

/** Throws AppError `demo_refused`: real people are in this database. */
export function refuseRealPeople(): never {
  throw refused(
    'This data folder or database holds people who are not of the sample, so the demo leaves it alone. Give it a ' +
      'folder of its own: VIGIL_DATA_DIR=.vigil-demo npm run demo',
  );
}

function refused(message: string): AppError {
  return new AppError({ kind: 'conflict', code: 'demo_refused', message });
}
