import { type Command, FAILURE, SUCCESS, type Tools } from './command.js';
import { ApplyConfigService, type ConfigOutcome } from './config/apply-config.service.js';
import { locateConfig } from './config/locate-config.js';
import { isSet, positional } from './read-arguments.js';

interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

export const applyConfigCommand: Command = {
  name: 'config:apply',
  summary: 'Makes groups, rotas, policies and routes what a YAML file says, and shows what that changes.',
  usage: 'FILE.yaml [--dry-run]',
  help: [
    'FILE.yaml  as config:export writes it',
    '--dry-run  shows what would change, and changes nothing',
    'Lines with + are new, lines with ~ are different. What the file does not name stays, and is listed.',
    'All of it is applied or, where something is wrong, nothing. Plans at work keep their policies.',
  ],
  options: { 'dry-run': { type: 'boolean' } },
  positionals: ['FILE.yaml'],
  async run(given, tools) {
    const dryRun = isSet(given, 'dry-run');
    const located = locateConfig(tools.readFile(positional(given)));
    if (!located.ok) return refuse(located.problems, tools);
    const system = await tools.open();
    const outcome = await system.get(ApplyConfigService, { strict: false }).apply(located.value, dryRun);
    if (!outcome.ok) {
      const problems = outcome.problems.map(({ path, problem }) => ({
        line: located.lineOf(path),
        problem: path.length === 0 ? problem : `${pathWords(path)}: ${problem}`,
      }));
      return refuse(problems, tools);
    }
    report(outcome, dryRun, tools);
    return SUCCESS;
  },
};

function refuse(problems: readonly LineProblem[], tools: Tools): number {
  const inOrder = [...problems].sort((a, b) => a.line - b.line);
  for (const { line, problem } of inOrder) tools.warn(`line ${line}: ${problem}`);
  tools.warn('Nothing was changed.');
  tools.result({ applied: false, problems: inOrder });
  return FAILURE;
}

function report({ changes, left }: Extract<ConfigOutcome, { ok: true }>, dryRun: boolean, tools: Tools): void {
  for (const { sign, what, details } of changes) {
    tools.say(`${sign} ${what}`);
    for (const detail of details) tools.say(`    ${detail}`);
  }
  if (left.length > 0) tools.say(`Not in the file, and left as it is: ${left.join('; ')}.`);
  if (changes.length === 0) tools.say('Nothing changes.');
  else tools.say(dryRun ? `${changes.length} would change. Nothing was changed.` : `${changes.length} changed.`);
  tools.result({ applied: !dryRun, changes, left });
}

/** `policies 2, steps 1, delaySeconds`: counted from 1, as people do. */
function pathWords(path: readonly (string | number)[]): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${part}`))
    .join('')
    .replace(/^, /u, '');
}
