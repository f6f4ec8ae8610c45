import { csvCell } from '../../../publication/figures/figures-csv.js';
import type { PersonRow } from '../people/people-list.repository.js';
import { capacityWords, presenceWords, wayWords } from '../people/person-words.js';

/** No column for numbers and addresses: those come out nowhere. */
const COLUMNS = ['name', 'region', 'groups', 'roles', 'now', 'how_often', 'text', 'call', 'e_mail'] as const;

/** The list as a file (RFC 4180), for a spreadsheet or for paper. */
export function peopleCsv(rows: readonly PersonRow[], now: Date): string {
  const lines = rows.map((row) => [
    ...[row.name, row.regionCode, row.groups.join(';'), row.roles.join(';')],
    presenceWords(row, now)?.words ?? 'there',
    capacityWords(row),
    ...(['sms', 'voice', 'email'] as const).map((channel) => {
      const way = row.ways.find((each) => each.channel === channel);
      return way === undefined ? '' : wayWords(way, now).words;
    }),
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
