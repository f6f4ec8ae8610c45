import { plus, MINUTE, SECOND } from '../kernel/clock.js';
import type { Message } from './message.js';
import { CODES_PER_TEXT } from './sms/render-sms.js';

/** Several alerts for one person within this time are one text. */
const WINDOW = MINUTE;
/** A text that is due so soon goes with the one that leaves now. */
export const DUE_SOON = 10 * SECOND;
/** How far back it matters that something left; what `lastLeftAt` is asked for. */
export const LEFT_LATELY = WINDOW;

/** What goes with a message that is about to leave. */
export type Company =
  /**
   * It leaves now, and says what `carries` would have said. `rest` is what no longer fits into the text: it does not
   * wait for another minute.
   */
  | { readonly kind: 'go'; readonly carries: readonly Message[]; readonly rest: readonly Message[] }
  /** An earlier text about the same alert is due as well and says it: this one does not leave. */
  | { readonly kind: 'carried'; readonly by: Message }
  /** Something left to this person a moment ago: what comes within the minute goes together after it. */
  | { readonly kind: 'wait'; readonly until: Date };

const AGAIN: readonly Message['template'][] = ['triage', 'alert', 'reminder'];
const BUNDLED: readonly Message['template'][] = ['alert', 'reminder'];

/** It asks for help in a region. What coordinators are asked as coordinators goes by itself, and at once. */
export function isRegional({ alertId, template, params }: Message): boolean {
  return alertId !== null && BUNDLED.includes(template) && params.alone !== true;
}

/**
 * Whether a message leaves alone, with others, in another, or a little later. Rules (contract 8.3):
 *
 * - Of one alert, one message to an address is enough when several are due at once, as after an outage: the earliest goes.
 * - Texts of several incidents to one number leave as one, with all codes, ten at most; one that is due within ten seconds
 *   goes with them. A first page leaves at once; what follows within a minute waits for the end of the minute.
 * - An e-mail is about one alert: it has that incident's thread and one button. So is a call: a key answers one alert.
 *
 * @param near others to the same address that may leave now or are due soon.
 * @param lastLeftAt when a message about another incident, one that waits and is bundled too, last left to the same address.
 */
export function decideCompany(message: Message, near: readonly Message[], lastLeftAt: Date | null, now: Date): Company {
  const again = AGAIN.includes(message.template) ? near.filter((each) => isSameAndDue(each, message, now)) : [];
  const earlier = again.find((each) => inOrder(each, message) < 0);
  if (earlier !== undefined) return { kind: 'carried', by: earlier };
  const until = lastLeftAt === null ? now : plus(lastLeftAt, WINDOW);
  if (until > now && mayWait(message)) return { kind: 'wait', until };
  if (message.channel !== 'sms' || !isRegional(message)) return { kind: 'go', carries: again, rest: [] };
  const others = ofOtherIncidents(message, near, now);
  const alerts = [...new Set(others.map(({ alertId }) => alertId))];
  const fits = new Set(alerts.slice(0, CODES_PER_TEXT.bundle - 1));
  const inText = others.filter(({ alertId }) => fits.has(alertId));
  return { kind: 'go', carries: [...again, ...inText], rest: others.filter((each) => !inText.includes(each)) };
}

/** A try that failed for now was on its way already; so was what a full text left over. */
function mayWait(message: Message): boolean {
  return message.channel === 'sms' && isRegional(message) && message.attempts === 0 && message.params.rest !== true;
}

function isSameAndDue(each: Message, message: Message, now: Date): boolean {
  return each.alertId === message.alertId && AGAIN.includes(each.template) && each.dueAt <= now;
}

/** All that is due of each; of one whose first is only due soon, that one alone. */
function ofOtherIncidents({ incidentId }: Message, near: readonly Message[], now: Date): Message[] {
  const seen = new Set<string | null>();
  return near
    .filter((each) => each.incidentId !== incidentId && isRegional(each) && each.dueAt <= plus(now, DUE_SOON))
    .sort(inOrder)
    .filter((each) => {
      const isFirst = !seen.has(each.alertId);
      seen.add(each.alertId);
      return isFirst || each.dueAt <= now;
    });
}

function inOrder(a: Message, b: Message): number {
  return a.dueAt.getTime() - b.dueAt.getTime() || a.id.localeCompare(b.id);
}
