import { RotateKeysService, type RotationOutcome } from '../safekeeping/rotation/rotate-keys.service.js';
import { type Command, FAILURE, SUCCESS, type Tools } from './command.js';
import { isSet } from './read-arguments.js';

/** Rows between two lines of progress. */
const SAY_EVERY = 1_000;

export const rotateKeysCommand: Command = {
  name: 'keys:rotate',
  summary: 'Seals everything stored anew under VIGIL_SECRET, so that VIGIL_SECRET_PREVIOUS is needed no more.',
  usage: '[--dry-run]',
  help: [
    'First set the new secret as VIGIL_SECRET and the old one in VIGIL_SECRET_PREVIOUS, and restart every process.',
    'The system may run meanwhile. Broken off, the same command goes on.',
    '--dry-run    counts what would be sealed anew, and changes nothing',
  ],
  options: { 'dry-run': { type: 'boolean' } },
  async run(given, tools) {
    const dryRun = isSet(given, 'dry-run');
    const system = await tools.open();
    const outcome = await system
      .get(RotateKeysService, { strict: false })
      .rotate({ dryRun, onProgress: progress(tools) });
    tools.result({ ...outcome, dryRun });
    for (const line of wordsOf(outcome, dryRun)) tools.say(line);
    const { seals, tables } = outcome;
    const unreadable = tables.filter((table) => table.unreadable > 0);
    for (const each of unreadable) {
      tools.warn(
        `${each.table}: ${each.unreadable} rows hold something that no known secret opens. They are as they were.`,
      );
    }
    if (unreadable.length > 0 || seals.unknown > 0) {
      tools.warn('Add the secret they were sealed with to VIGIL_SECRET_PREVIOUS, and run this again.');
    }
    return dryRun || outcome.isDone ? SUCCESS : FAILURE;
  },
};

function progress({ warn }: Tools): (table: string, renewed: number) => void {
  let said = 0;
  return (table, renewed) => {
    if (renewed - said < SAY_EVERY && renewed >= said) return;
    said = renewed - (renewed % SAY_EVERY);
    if (said > 0) warn(`${table}: ${said} rows …`);
  };
}

function wordsOf({ tables, isDone, seals }: RotationOutcome, dryRun: boolean): readonly string[] {
  const lines = tables.filter(({ renewed }) => renewed > 0).map(({ table, renewed }) => `${table}: ${renewed} rows`);
  const rows = tables.reduce((sum, { renewed }) => sum + renewed, 0);
  if (dryRun) return [...lines, `Nothing was written. It would be: ${rows} rows.`];
  if (!isDone) {
    return [
      ...lines,
      `${rows} rows were sealed anew; ${seals.previous} values still need VIGIL_SECRET_PREVIOUS. Run this again.`,
    ];
  }
  return [
    ...lines,
    `${rows} rows were sealed anew. VIGIL_SECRET_PREVIOUS can be removed where it is set: nothing stored needs it any more.`,
    'Remove it and restart every process. A form that is open just then has to be begun again; receipt codes and links of alerts stay good.',
  ];
}
