// `npm run chaos`: breaks a running system in every way that a seed leads to, lets it come to rest, and proves that
// nobody was missed, nothing went twice unmarked, and silence was kept. See docs/chaos.md.
import { randomInt } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { optionsOrExit } from '../test/support/options-or-exit.js';
import { Answers } from './answers.js';
import { BreakThings } from './break-things.js';
import { Caller } from './caller.js';
import { check } from './checker/check.js';
import type { Evidence, Finding } from './checker/evidence.js';
import { readEvidence } from './checker/read-evidence.js';
import { callWitness } from './checker/witness.js';
import { comeToRest, type Rest } from './come-to-rest.js';
import { Diary } from './diary.js';
import { scheduleFaults } from './faults.js';
import { Incidents, planIncidents } from './incidents.js';
import { readOptions, USAGE } from './options.js';
import { bringIn } from './people.js';
import { Random } from './random.js';
import { setStage, type Stage } from './stage.js';

/** Longer than the last try of a message can be away. */
const REST_AT_MOST_MS = 180_000;
const REST_GOAL_MS = 30_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const options = optionsOrExit(() => readOptions(process.argv.slice(2), () => randomInt(1_000_000)), USAGE);
const diary = new Diary(say);
const random = new Random(options.seed);
const answers = new Answers(random.fork('answers'), diary);

async function play(stage: Stage): Promise<{ readonly evidence: Evidence; readonly rest: Rest }> {
  const cast = await bringIn(stage.baseUrl, stage.database, random.fork('people'));
  await callWitness(stage.database);
  const durationMs = options.seconds * 1_000;
  const plan = planIncidents(random.fork('incidents'), cast.places, durationMs);
  const faults = scheduleFaults(random.fork('faults'), durationMs, options.backend);
  say(`${plan.length} incidents and ${faults.length} faults in ${options.seconds} s`);
  diary.begin();
  const patience = durationMs + REST_GOAL_MS;
  const caller = new Caller(stage.baseUrl, cast.keys[0], diary, () => diary.elapsedMs > patience);
  const incidents = new Incidents(caller, diary, options.seed);
  answers.begin(stage.provider.fake);
  incidents.begin(plan);
  await new BreakThings(stage, diary).play(faults);
  diary.note('the last fault is over');
  const rest = await comeToRest(stage.database, stage.clock.offsetMs, REST_AT_MOST_MS);
  answers.end();
  await incidents.done();
  // On a slow machine a report may have been answered after all was at rest: what follows from it is done as well.
  await comeToRest(stage.database, stage.clock.offsetMs, REST_AT_MOST_MS);
  const stoppedAt = Date.now() + stage.clock.offsetMs;
  await Promise.all([stage.web, ...stage.workers].map((each) => each.stop()));
  diary.note('everything has stopped');
  const promises = { reports: incidents.accepted, texts: answers.taken };
  const ledger = stage.provider.ledger();
  return { rest, evidence: await readEvidence(stage.database, { ledger, promises, stoppedAt }) };
}

function report({ evidence, rest }: { readonly evidence: Evidence; readonly rest: Rest }): readonly Finding[] {
  const { incidents, runs, alerts, messages, ledger, journal } = evidence;
  const marked = messages.filter(({ possibleDuplicate }) => possibleDuplicate).length;
  const doubles = ledger.length - new Set(ledger.map(({ messageId }) => messageId)).size;
  say(`\n${diary.summary()}`);
  say(`${incidents.length} incidents, ${runs.length} runs, ${alerts.length} alerts, ${messages.length} messages`);
  say(
    `${ledger.length} acceptances at the provider, ${doubles} of them doubles; ${marked} messages marked as possible ones`,
  );
  say(`${journal.length} entries in the log`);
  say(`caught up after ${seconds(rest.caughtUpMs)} (goal: 30 s), no try to come after ${seconds(rest.settledMs)}`);
  if (rest.settledMs !== null) return check(evidence);
  const { due, sending, again } = rest.left;
  const what = `${due} jobs due, ${sending} tries under way, ${again} tries to come after ${REST_AT_MOST_MS / 1_000} s`;
  return [{ proof: 'it comes to rest', what }, ...check(evidence)];
}

function seconds(milliseconds: number | null): string {
  return milliseconds === null ? 'not at all' : `${(milliseconds / 1_000).toFixed(1)} s`;
}

async function clear(stage: Stage, keep: boolean): Promise<void> {
  await Promise.all([stage.web, ...stage.workers].map((each) => each.stop()));
  await stage.provider.close();
  await stage.redis?.close();
  await stage.database.stop();
  if (keep) say(`kept: ${stage.folder}`);
  else rmSync(stage.folder, { recursive: true, force: true });
}

say(`seed ${options.seed}, ${options.backend}, ${options.seconds} s`);
const stage = await setStage(options, random, diary, answers.heard);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void clear(stage, options.keep).finally(() => process.exit(130)));
}
try {
  const result = await play(stage);
  if (options.keep) writeFileSync(path.join(stage.folder, 'evidence.json'), JSON.stringify(result.evidence, null, 1));
  const findings = report(result);
  say(findings.length === 0 ? '\nevery proof holds' : `\n${findings.length} findings:`);
  for (const { proof, what } of findings) say(`  ${proof}: ${what}`);
  if (findings.length > 0)
    say(
      `\nagain: npm run chaos -- --seed ${options.seed} --seconds ${options.seconds} --backend ${options.backend} --keep`,
    );
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await clear(stage, options.keep);
}
process.exit();
