import { vouchesMissing } from '../../../directory/joining/decide-joining.js';
import type { JoinDetails, JoinRequest, JoinStatus } from '../../../directory/joining/join-request.js';
import type { StatusWords } from '../words/status-words.js';
import { counted, timeWords } from '../words/time-words.js';

const STATUS: Readonly<Record<JoinStatus, StatusWords>> = {
  unconfirmed: { shape: 'wait', words: 'Not confirmed yet' },
  waiting: { shape: 'wait', words: 'Waiting' },
  welcomed: { shape: 'yes', words: 'Welcomed' },
  declined: { shape: 'no', words: 'Declined' },
};

export function joinStatusWords(status: JoinStatus): StatusWords {
  return STATUS[status];
}

/** How far it is to a welcome. */
export function vouchWords(request: Pick<JoinRequest, 'vouchedBy'>): string {
  switch (vouchesMissing(request)) {
    case 0:
      return 'Two people have vouched.';
    case 1:
      return 'One person has vouched; a second one has to.';
    default:
      return 'Nobody has vouched yet; two different people have to.';
  }
}

/** How often, when not, and from when, as they wish. */
export function wishWords({ maxAlertsPerWeek, quietHours, startsAt }: JoinDetails, now: Date): readonly string[] {
  return [
    maxAlertsPerWeek === null ? 'As often as needed' : `At most ${counted(maxAlertsPerWeek, 'alert')} a week`,
    quietHours === null ? 'At any hour' : `Not from ${quietHours.from} to ${quietHours.to}`,
    ...(startsAt === null ? [] : [`From ${timeWords(startsAt, now)} on`]),
  ];
}
