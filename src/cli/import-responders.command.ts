import { sentenceOf } from './run-line.js';
import { type Command, FAILURE, OPERATOR, SUCCESS, type Tools } from './command.js';
import {
  ImportRespondersService,
  type ImportOptions,
  type RowOutcome,
} from '../directory/importing/import-responders.service.js';
import { isSet, positional } from './read-arguments.js';
import type { RowProblem } from '../directory/importing/read-csv.js';
import { type FilePerson, readResponders } from '../directory/importing/read-responders.js';
import { AppError } from '../kernel/app-error.js';

export const importRespondersCommand: Command = {
  name: 'responders:import',
  summary: 'Adds people to the list, or changes those who are there, from a file.',
  usage: 'FILE.csv [--dry-run] [--verified]',
  help: [
    'FILE.csv    columns name, email, phone, region, groups, roles, languages, consent_at;',
    '            several groups, roles or languages in one cell are separated by ";"',
    '--dry-run   says what would happen, and changes nothing',
    '--verified  you have checked every address in the file: they can be paged at once',
    'Bad rows are listed with their line and left out; the others are taken. Groups that are missing are made.',
    'Who has the e-mail address (or number and name) already is changed; empty cells leave things as they are.',
  ],
  options: { 'dry-run': { type: 'boolean' }, verified: { type: 'boolean' } },
  positionals: ['FILE.csv'],
  async run(given, tools) {
    const options = { ...AS_OPERATOR, dryRun: isSet(given, 'dry-run'), verified: isSet(given, 'verified') };
    const text = tools.readFile(positional(given));
    const allowDrama = tools.settings().environment !== 'production';
    const file = readResponders(text, { allowDrama });
    if (file.missing.length > 0) {
      tools.warn(`The file has no column ${file.missing.join(', ')}. The first line names the columns.`);
      return FAILURE;
    }
    const taken = await takeAll(file.people, options, tools);
    const problems = [...file.problems, ...taken.problems].sort((a, b) => a.line - b.line);
    for (const { line, reason } of problems) tools.warn(`line ${line}: ${reason}`);
    const { added, changed, unchanged } = taken.counts;
    const would = options.dryRun ? 'Nothing was written. It would be: ' : '';
    tools.say(`${would}${added} added, ${changed} changed, ${unchanged} as before, ${problems.length} rows left out.`);
    if (added > 0 && !options.verified)
      tools.say('Their addresses are not verified yet: until then nobody pages them.');
    tools.result({ dryRun: options.dryRun, added, changed, unchanged, problems });
    return problems.length === 0 ? SUCCESS : FAILURE;
  },
};

/** Whoever sits at the machine keeps all regions. */
const AS_OPERATOR = { actor: OPERATOR, mayKeep: () => true };

interface Taken {
  readonly counts: { added: number; changed: number; unchanged: number };
  readonly problems: readonly RowProblem[];
}

async function takeAll(people: readonly FilePerson[], options: ImportOptions, tools: Tools): Promise<Taken> {
  const importing = (await tools.open()).get(ImportRespondersService);
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const problems: RowProblem[] = [];
  for (const person of people) {
    const outcome = await take(importing, person, options);
    if (typeof outcome === 'string') counts[outcome] += 1;
    else problems.push({ line: person.line, reason: outcome.refused });
  }
  return { counts, problems };
}

/** What was foreseen about a row is said of the row. */
async function take(
  importing: ImportRespondersService,
  person: FilePerson,
  options: ImportOptions,
): Promise<RowOutcome> {
  try {
    return await importing.take(person, options);
  } catch (error) {
    if (!(error instanceof AppError) || error.kind === 'unavailable') throw error;
    return { refused: sentenceOf(error) };
  }
}
