import type { PersonToAsk, PlannedStep, RunPlan } from '../escalation/plan-run.js';
import { PlanIncidentService } from '../escalation/plan-incident.service.js';
import { passedSentence } from '../escalation/step-condition.js';
import { type NamedWebhook, untoldSentence } from '../escalation/told-webhook.js';
import { reasonSentence } from '../escalation/why-not-asked.js';
import { ALERT_LEVELS } from '../incident/incident-values.js';
import { TOPICS } from '../intake/report-values.js';
import { type Arguments, type Command, SUCCESS, UsageError } from './command.js';
import { listOf, neededText, oneOf, textOf } from './read-arguments.js';

export const simulateCommand: Command = {
  name: 'simulate',
  summary: 'Shows who would be asked after a release, when and how, and who would not and why. Sends nothing.',
  usage: '--facility CODE [--topic T]... [--level L] [--at TIME]',
  help: [
    '--facility CODE  where it happened, as in the register: MDI',
    `--topic T        may be given more than once: ${TOPICS.join(', ')}`,
    `--level L        ${ALERT_LEVELS.join(', ')}`,
    '--at TIME        when it is released: 2026-11-21T02:30:00Z. Without it: now',
  ],
  options: {
    facility: { type: 'string' },
    topic: { type: 'string', multiple: true },
    level: { type: 'string' },
    at: { type: 'string' },
  },
  async run(given, tools) {
    const level = textOf(given, 'level');
    const simulation = {
      facilityCode: neededText(given, 'facility'),
      topics: listOf(given, 'topic').map((topic) => oneOf(TOPICS, topic, 'topic')),
      level: level === null ? undefined : oneOf(ALERT_LEVELS, level, 'level'),
      at: momentOf(given),
    };
    const system = await tools.open();
    const plan = await system.get(PlanIncidentService, { strict: false }).simulate(simulation);
    tools.result(plan);
    if (plan.runs.length === 0) tools.say('No route fits: nobody would be asked. Add a route that fits everything.');
    for (const run of plan.runs) for (const line of linesOf(run)) tools.say(line);
    return SUCCESS;
  },
};

function momentOf(given: Arguments): Date | undefined {
  const text = textOf(given, 'at');
  if (text === null) return undefined;
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(at.getTime())) {
    throw new UsageError('--at must be a time with its zone, like 2026-11-21T02:30:00Z.');
  }
  return at;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function linesOf({ policyName, steps, heldUntil, exhaustedAt }: RunPlan): string[] {
  const held =
    heldUntil === undefined
      ? []
      : [`  The region is in maintenance mode: nobody is paged before ${CLOCK.format(heldUntil)}.`];
  const end =
    exhaustedAt === null ? [] : [`  ${CLOCK.format(exhaustedAt)}  Coordinators are told that nobody answered.`];
  return [policyName, ...held, ...steps.flatMap(stepLines), ...end, ''];
}

function stepLines(planned: PlannedStep): string[] {
  const { step, round, startsAt, ifNobodyAnswers, people, excluded, webhooks = [], skipped } = planned;
  const when = `  ${CLOCK.format(startsAt)}  Step ${step}, round ${round}`;
  const nobody = skipped === undefined ? 'nobody is asked' : passedSentence(skipped);
  const asked = people.length === 0 ? [`      ${nobody}`] : people.map(personLine);
  const leftOut = excluded.map(({ name, reason }) => `      not asked: ${name}. ${reasonSentence(reason)}`);
  const told = webhooks.map(webhookLine);
  return [`${when}${ifNobodyAnswers ? ', if nobody answers' : ''}`, ...asked, ...leftOut, ...told];
}

function webhookLine({ host, reason }: NamedWebhook): string {
  const name = host ?? 'a webhook that is gone';
  return reason === null ? `      told: ${name}` : `      not told: ${name}. ${untoldSentence(reason)}`;
}

function personLine({ name, channels }: Pick<PersonToAsk, 'name' | 'channels'>): string {
  const ways = channels.map(({ channel, at }) => `${channel} ${CLOCK.format(at).slice(-8)}`);
  return `      ${name.padEnd(24)} ${ways.join(', ')}`;
}
