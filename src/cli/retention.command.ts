import { ApplyRetention, type RetentionOutcome } from '../safekeeping/retention/apply-retention.service.js';
import { PreviewRetention, type RetentionPreview } from '../safekeeping/retention/preview-retention.service.js';
import { type Command, OPERATOR, SUCCESS, type Tools } from './command.js';
import { isSet } from './read-arguments.js';

/** Rows between two lines of progress. */
const SAY_EVERY = 1_000;

export const retentionCommand: Command = {
  name: 'retention',
  summary: 'Deletes what has been kept for as long as was promised. A worker does the same once a day.',
  usage: '[--preview]',
  help: [
    '--preview    says what would go, by table, and what a legal hold keeps; changes nothing',
    'The system may run meanwhile. Broken off, the same command goes on. What is deleted cannot be had back.',
  ],
  options: { preview: { type: 'boolean' } },
  async run(given, tools) {
    const system = await tools.open();
    if (isSet(given, 'preview')) {
      const preview = await system.get(PreviewRetention, { strict: false }).preview();
      tools.result({ preview });
      for (const line of previewWords(preview)) tools.say(line);
      return SUCCESS;
    }
    const applied = await system.get(ApplyRetention, { strict: false }).apply(OPERATOR, progress(tools));
    tools.result({ applied });
    for (const line of appliedWords(applied)) tools.say(line);
    return SUCCESS;
  },
};

function progress({ warn }: Tools): (rows: number) => void {
  let said = 0;
  return (rows) => {
    if (rows - said < SAY_EVERY) return;
    said = rows - (rows % SAY_EVERY);
    warn(`${said} rows …`);
  };
}

function previewWords(all: readonly RetentionPreview[]): readonly string[] {
  const lines = all.filter(({ rows, held }) => rows + held > 0).map(lineOf);
  return [...lines, lines.length === 0 ? 'Nothing is late.' : 'Nothing was changed.'];
}

function lineOf({ rule, table, over, days, rows, held, earliest, latest }: RetentionPreview): string {
  const when = earliest === null || latest === null ? '' : `, due from ${dayOf(earliest)} to ${dayOf(latest)}`;
  const kept = held === 0 ? '' : `; ${held} kept by a legal hold`;
  return `${table}: ${rows} rows would be ${over} (${rule}, ${days} days${when})${kept}`;
}

function appliedWords(all: readonly RetentionOutcome[]): readonly string[] {
  if (all.length === 0) return ['Nothing was late.'];
  const rows = all.reduce((sum, each) => sum + each.rows, 0);
  return [...all.map((each) => `${each.table}: ${each.rows} rows`), `${rows} rows were deleted or emptied.`];
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
