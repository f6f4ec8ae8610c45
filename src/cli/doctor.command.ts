import { type Command, FAILURE, SUCCESS, type Tools } from './command.js';
import { ExamineSystemService } from './examine-system.service.js';
import { ReadKeyState } from '../safekeeping/rotation/read-key-state.service.js';
import { type Finding, ok, todo } from './finding.js';
import { judgeKeys } from './judge-keys.js';
import { sentenceOf } from './run-line.js';

const SIGNS = { ok: 'ok   ', note: 'note ', todo: 'TO DO' } as const;

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Looks at settings, database, queue, clock, providers and coverage: one line each.',
  usage: '',
  help: ['Exit code 1 when something has to be done.'],
  options: {},
  async run(_, tools) {
    const findings = await examine(tools);
    for (const { state, what, words } of findings) tools.say(`${SIGNS[state]}  ${what}: ${words}`);
    const isWell = findings.every(({ state }) => state !== 'todo');
    tools.result({ ok: isWell, findings });
    return isWell ? SUCCESS : FAILURE;
  },
};

/** What does not open is the last line: nothing behind it can be asked. */
async function examine(tools: Tools): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  try {
    const { environment } = tools.settings();
    findings.push(ok('settings', `All are right (${environment}).`));
  } catch (cause) {
    return [todo('settings', sentenceOf(cause))];
  }
  try {
    const system = await tools.open();
    findings.push(...(await system.get(ExamineSystemService).examine()));
    findings.push(judgeKeys(await system.get(ReadKeyState, { strict: false }).read()));
  } catch (cause) {
    findings.push(todo('system', sentenceOf(cause)));
  }
  return findings;
}
