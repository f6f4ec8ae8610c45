import { parseArgs } from 'node:util';
import { SettingsError } from '../config/settings-error.js';
import { AppError } from '../kernel/app-error.js';
import { type Arguments, BAD_USAGE, type Command, FAILURE, SUCCESS, type Tools, UsageError } from './command.js';

/** What the line stands on: the two streams, and the system behind it. */
export interface LineHost extends Pick<Tools, 'settings' | 'open' | 'readFile' | 'readInput' | 'database' | 'output'> {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Called once at the end, whether or not anything was opened. */
  readonly close: () => Promise<void>;
}

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads `vigil COMMAND …` and does it. @returns the exit code: 0 done, 1 failed, 2 badly written. Never throws. */
export async function runLine(line: readonly string[], commands: readonly Command[], host: LineHost): Promise<number> {
  const [name, ...rest] = line;
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    (name === undefined ? host.err : host.out)(overview(commands));
    return name === undefined ? BAD_USAGE : SUCCESS;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    host.err(`There is no such command.\n\n${overview(commands)}`);
    return BAD_USAGE;
  }
  try {
    return await runCommand(command, rest, host);
  } catch (cause) {
    return complain(cause, command, host);
  } finally {
    await host.close();
  }
}

async function runCommand(command: Command, words: readonly string[], host: LineHost): Promise<number> {
  const given = read(command, words);
  if (given.values['help'] === true) {
    host.out(helpOf(command));
    return SUCCESS;
  }
  const wanted = command.positionals ?? [];
  const missing = wanted[given.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is needed.`);
  if (given.positionals.length > wanted.length) throw new UsageError('There is more on the line than can be used.');
  const json = given.values['json'] === true;
  const { settings, open, readFile, readInput, database, output } = host;
  return command.run(given, {
    json,
    say: (text) => {
      if (!json) host.out(`${text}\n`);
    },
    result: (value) => {
      if (json) host.out(`${JSON.stringify(value)}\n`);
    },
    write: (text) => host.out(text),
    warn: (text) => host.err(`${text}\n`),
    settings,
    open,
    readFile,
    readInput,
    database,
    output,
  });
}

function read(command: Command, words: readonly string[]): Arguments {
  try {
    return parseArgs({
      args: [...words],
      options: { ...command.options, ...COMMON },
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    // Of `node:util` only what it says of the option: what follows are hints for programmers.
    const message = cause instanceof Error ? cause.message : '';
    throw new UsageError(`${message.split('. ')[0] ?? ''}.`.replace(/\.\.$/, '.'));
  }
}

function complain(cause: unknown, command: Command, host: LineHost): number {
  if (cause instanceof UsageError) {
    host.err(`${cause.message}\n\n${helpOf(command)}`);
    return BAD_USAGE;
  }
  host.err(`${sentenceOf(cause)}\n`);
  return FAILURE;
}

/** A foreseen problem is its sentence; a defect is shown whole. */
export function sentenceOf(cause: unknown): string {
  if (cause instanceof SettingsError) return cause.message;
  if (cause instanceof AppError) {
    const more = cause.fields.map(({ problem }) => problem).filter((problem) => problem !== cause.message);
    return [cause.message, ...more].join('\n');
  }
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run vigil -- COMMAND [options]',
    '',
    'Commands:',
    ...lines,
    '',
    'COMMAND --help says more about each. --json writes the result for machines.',
    'Exit code: 0 done, 1 failed, 2 not written as it has to be.',
    '',
  ].join('\n');
}

function helpOf({ name, summary, usage, help }: Command): string {
  const lines = help.map((line) => `  ${line}`);
  return [`Usage: npm run vigil -- ${name} ${usage}`.trimEnd(), '', summary, '', ...lines, ''].join('\n');
}
