import { findRegion, REGIONS } from '../region-register.js';
import { RESPONDER_ROLES, type ResponderRole } from '../responder-role.js';
import { type EmailAddress, parseEmail } from '../../kernel/email-address.js';
import { type Language, LANGUAGES } from '../../kernel/language.js';
import { parsePhone, type PhoneNumber } from '../../kernel/phone-number.js';
import { type CsvRow, readTable, type RowProblem } from './read-csv.js';

/** A person as a row of the file has them. Null and empty lists: the row does not say. */
export interface FilePerson {
  readonly line: number;
  readonly name: string;
  readonly email: EmailAddress | null;
  readonly phone: PhoneNumber | null;
  readonly regionCode: string;
  readonly groups: readonly string[];
  readonly roles: readonly ResponderRole[];
  readonly language: Language | null;
  readonly consentAt: Date | null;
}

export interface ResponderFile {
  readonly people: readonly FilePerson[];
  readonly problems: readonly RowProblem[];
  readonly missing: readonly string[];
}

const COLUMNS = ['name', 'email', 'phone', 'region'];

/** Bad rows are told apart from good ones; no problem repeats what stands in the file. */
export function readResponders(text: string, options: { readonly allowDrama: boolean }): ResponderFile {
  const { rows, missing } = readTable(text, COLUMNS);
  if (missing.length > 0) return { people: [], problems: [], missing };
  const people: FilePerson[] = [];
  const problems: RowProblem[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const person = readPerson(row, options.allowDrama);
    const key = typeof person === 'string' ? '' : keyOf(person);
    const before = lines.get(key);
    if (typeof person === 'string') problems.push({ line: row.line, reason: person });
    else if (before !== undefined) problems.push({ line: row.line, reason: `The same person as on line ${before}.` });
    else people.push(person);
    if (key !== '' && before === undefined) lines.set(key, row.line);
  }
  return { people, problems, missing };
}

function keyOf({ email, phone, name }: FilePerson): string {
  return email ?? `${phone ?? ''} ${name.toLowerCase()}`;
}

/** The reason where the row cannot be taken. */
function readPerson(row: CsvRow, allowDrama: boolean): FilePerson | string {
  const { cell } = row;
  const email = parseEmail(cell('email'));
  const phone = cell('phone') === '' ? null : parsePhone(cell('phone'), { allowDrama });
  const roles = parts(cell('roles')).map((word) => RESPONDER_ROLES.find((role) => role === word));
  const languages = parts(cell('languages'));
  const consentAt = dateOf(cell('consent_at'));
  const name = cell('name');
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name))
    return 'name: expected a name in one line, at most 120 characters.';
  if (cell('email') !== '' && email === null) return 'email: expected an e-mail address, like name@example.org.';
  if (cell('phone') !== '' && phone === null)
    return 'phone: expected a number that can be called, like +44 20 7946 0000.';
  if (email === null && phone === null) return 'email, phone: expected at least one of them.';
  if (findRegion(cell('region')) === null)
    return `region: expected one of ${REGIONS.map(({ code }) => code).join(', ')}.`;
  if (roles.includes(undefined)) return `roles: expected ${RESPONDER_ROLES.join(', ')}, separated by ";".`;
  if (!languages.every((word) => /^[a-z]{2,3}$/.test(word)))
    return 'languages: expected codes like en or cy, separated by ";".';
  if (consentAt === undefined) return 'consent_at: expected a date like 2026-03-01, or a time with its zone.';
  const groups = [...new Set(parts(cell('groups')))];
  if (groups.some((group) => group.length > 120)) return 'groups: expected names of at most 120 characters.';
  const language = languages.flatMap((word) => LANGUAGES.filter((each) => each === word))[0] ?? null;
  const known = [...new Set(roles.filter((role) => role !== undefined))];
  const regionCode = cell('region');
  return { line: row.line, name, email, phone, regionCode, groups, roles: known, language, consentAt };
}

function parts(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Undefined where it is no date. */
function dateOf(text: string): Date | null | undefined {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
