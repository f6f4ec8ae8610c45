import { parseEmail } from '../kernel/email-address.js';
import { parsePhone } from '../kernel/phone-number.js';
import { ErasePerson } from '../safekeeping/erasure/erase-person.service.js';
import { ExportPerson, type PersonDocument } from '../safekeeping/person/export-person.service.js';
import { ExportReport, type ReportDocument } from '../safekeeping/person/export-report.service.js';
import { type Arguments, type Command, OPERATOR, SUCCESS, type Tools, UsageError } from './command.js';
import { isSet, neededText, textOf } from './read-arguments.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

export const exportPersonCommand: Command = {
  name: 'person:export',
  summary: 'Writes all that is stored about one person as JSON, for the person who asks.',
  usage: '--responder ID | --email E | --phone P | --receipt',
  help: [
    '--responder ID  somebody of the list, by their id',
    '--email E       whoever has this address; --phone P the same of a number',
    '--receipt       one report, by its receipt code, which is read from standard input',
    'Make sure first that it is the person who asks. Each time is in the log. Nothing of anybody else is in it.',
  ],
  options: {
    responder: { type: 'string' },
    email: { type: 'string' },
    phone: { type: 'string' },
    receipt: { type: 'boolean' },
  },
  async run(given, tools) {
    const document = await documentOf(given, tools);
    tools.result(document);
    tools.say(JSON.stringify(document, null, 2));
    return SUCCESS;
  },
};

async function documentOf(given: Arguments, tools: Tools): Promise<PersonDocument | ReportDocument> {
  const [responder, email, phone] = ['responder', 'email', 'phone'].map((option) => textOf(given, option));
  const receipt = isSet(given, 'receipt');
  const said = [responder, email, phone, receipt ? 'receipt' : null].filter((each) => each !== null);
  if (said.length !== 1) throw new UsageError('Give one of --responder, --email, --phone and --receipt.');
  if (receipt) {
    const code = (await tools.readInput()).trim();
    return (await tools.open()).get(ExportReport, { strict: false }).export(code, OPERATOR);
  }
  const id = responder === null || responder === undefined ? null : idOf(responder);
  const address = id === null ? addressOf(email ?? null, phone ?? null) : null;
  const exporting = (await tools.open()).get(ExportPerson, { strict: false });
  return id === null ? exporting.ofAddress(address ?? '', OPERATOR) : exporting.ofResponder(id, OPERATOR);
}

function idOf(text: string): string {
  if (!UUID.test(text)) throw new UsageError('--responder must be the id of somebody in the list (UUID).');
  return text.toLowerCase();
}

function addressOf(email: string | null, phone: string | null): string {
  const address = email === null ? parsePhone(phone ?? '', { allowDrama: true }) : parseEmail(email);
  if (address !== null) return address;
  throw new UsageError(
    email === null
      ? '--phone must be a telephone number, like +44 20 7946 0000.'
      : '--email must be an e-mail address.',
  );
}

export const erasePersonCommand: Command = {
  name: 'person:erase',
  summary: 'Forgets somebody of the list who asks for it. It cannot be undone.',
  usage: '--responder ID',
  help: [
    'Name, numbers, wishes, words and account go. The id stays, so that counts, plans and the log stay whole.',
    'Not while they take turns in a rota, nor while a legal hold keeps something they wrote.',
    'Backups keep what they hold: delete them after 35 days.',
  ],
  options: { responder: { type: 'string' } },
  async run(given, tools) {
    const id = idOf(neededText(given, 'responder'));
    const erased = await (await tools.open()).get(ErasePerson, { strict: false }).erase(id, OPERATOR);
    tools.result({ id, erased });
    for (const [table, rows] of Object.entries(erased)) tools.say(`${table}: ${rows} rows`);
    tools.say('The person is forgotten. What the log says of them leads to nobody any more.');
    return SUCCESS;
  },
};
