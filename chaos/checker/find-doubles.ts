import { type Acceptance, type Evidence, type Finding, groupBy, type MessageRow } from './evidence.js';

const PROOF = 'no unmarked double';
/** After these a text goes once more, a minute later. */
const MAY_PASS = ['30001', '30003', '30008'];
/** In place of one that the provider would not take: to somebody who was given up, or is still asked by another way. */
const ASKED_AGAIN = ['alert.asked_again', 'message.retried'];
const PAGES = ['page', 'later_step'];

/** What went twice says so in its row and in the log; and nothing was planned twice. */
export function findDoubles(evidence: Evidence): Finding[] {
  return [...sentTwice(evidence), ...plannedTwice(evidence)];
}

function sentTwice({ ledger, messages, journal }: Evidence): Finding[] {
  const rows = new Map(messages.map((row) => [row.id, row]));
  const logged = new Set(
    journal.filter(({ kind }) => kind === 'message.possible_duplicate').map(({ data }) => String(data['messageId'])),
  );
  const findings: Finding[] = [];
  for (const [id, accepted] of groupBy(ledger, ({ messageId }) => messageId ?? 'none')) {
    const row = rows.get(id);
    if (row === undefined) findings.push(finding(accepted, `of message ${id}, which is not in the database`));
    else if (accepted.length > 1 && !row.possibleDuplicate) findings.push(finding(accepted, `of ${id}, not marked`));
    else if (accepted.length > 1 && !logged.has(id))
      findings.push(finding(accepted, `of ${id}, marked but not logged`));
  }
  return findings;
}

function finding(accepted: readonly Acceptance[], what: string): Finding {
  const [first] = accepted;
  const times = accepted.map(({ at }) => new Date(at).toISOString()).join(', ');
  return { proof: PROOF, what: `${accepted.length} acceptance(s) (${String(first?.channel)}, ${times}) ${what}` };
}

/**
 * For one alert no more pages by a channel than the person's own rules have, and one more for a phone that was off. Whom the
 * provider would not take is asked once more when it takes messages again; the log says so.
 */
function plannedTwice({ alerts, messages, wishes, journal }: Evidence): Finding[] {
  const again = new Set(
    journal.filter(({ kind }) => ASKED_AGAIN.includes(kind)).map(({ data }) => String(data['newMessageId'])),
  );
  const people = new Map(alerts.map(({ id, responderId }) => [id, responderId]));
  const pages = messages.filter(({ alertId, orderClass }) => alertId !== null && PAGES.includes(orderClass));
  const codes = new Map(messages.map(({ id, failureCode }) => [id, failureCode]));
  const mayPass = ({ failureCode, carriedBy }: MessageRow): boolean =>
    [failureCode, codes.get(carriedBy ?? '')].some((code) => MAY_PASS.includes(code ?? ''));
  const groups = groupBy(pages, ({ alertId, channel }) => `${String(alertId)} ${channel}`);
  return [...groups.values()].flatMap((rows) => {
    const [{ alertId, channel }] = rows as [MessageRow, ...MessageRow[]];
    const wished = wishes.get(`${people.get(alertId ?? '') ?? ''} ${channel}`) ?? 1;
    const more = rows.some(mayPass) ? 1 : 0;
    const planned = rows.filter(({ id }) => !again.has(id)).length;
    if (planned <= wished + more) return [];
    return [{ proof: PROOF, what: `alert ${String(alertId)} has ${planned} messages by ${channel}, not ${wished}` }];
  });
}
