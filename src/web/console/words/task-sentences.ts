import { BUILT_IN_TEMPLATES } from '../../../incident/tasks/built-in-templates.js';
import { keyOf } from '../../../incident/tasks/task-template.js';
import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { counted, listWords } from './time-words.js';

const TITLES = new Map(BUILT_IN_TEMPLATES.map((template) => [keyOf(template), template.title]));

/** As it comes with the program; what was written by hand is not in the log. */
function title(key: string | null): string | null {
  return key === null ? null : (TITLES.get(key) ?? null);
}

function titleOf(entry: EntryData): string | null {
  const words = title(entry.text('key'));
  return words === null ? null : `${words.replace(/\?$/u, '')}.`;
}

function titles(entry: EntryData): string | null {
  const keys = entry.list('keys');
  const words = keys.flatMap((key) => title(key)?.replace(/\?$/u, '') ?? []);
  return words.length === 0 || words.length > 6 ? null : `${listWords(words)}.`;
}

function several(entry: EntryData, one: string, many: string): string {
  const count = entry.list('keys').length;
  return count === 0 ? `Tasks: ${many}` : `${counted(count, 'task', 'tasks')} ${count === 1 ? one : many}`;
}

export const TASK_SENTENCES = {
  'task.created': (entry) => said(several(entry, 'to be done', 'to be done'), titles(entry)),
  'task.added': () => said('A task was added'),
  'task.changed': (entry) => said(withName('A task was changed', entry.name('assigneeId')), titleOf(entry)),
  'task.tried': (entry) => {
    const unanswered = entry.number('unanswered') ?? 0;
    const what = unanswered === 0 ? 'Tried: somebody answered' : 'Tried: nobody answered';
    return said(what, titleOf(entry));
  },
  'task.done': (entry) => said('A task is done', titleOf(entry)),
  'task.done_by_log': (entry) => said(several(entry, 'is done by this', 'are done by this'), titles(entry)),
  'task.not_needed': (entry) => said('A task is not needed', titleOf(entry)),
  'task.reopened': (entry) => said('A task is open again', titleOf(entry)),
  'task.removed': () => said('A task was taken off the list'),
  'task.moved': () => said('Tasks came along with the incident that was merged'),
  'task.fell_away': (entry) => said(several(entry, 'fell away', 'fell away'), titles(entry)),
  'task.brought_back': (entry) => said(several(entry, 'is open again', 'are open again'), titles(entry)),
  'task.reminded': (entry) => said(withName('Told that tasks are due', entry.name('assigneeId')), titles(entry)),
  'task.paged': (entry) => said('Coordinators are paged: an urgent task is not done', titleOf(entry)),
  'task_template.changed': (entry) => {
    const code = entry.text('code');
    const what =
      entry.text('change') === 'checked' ? 'A task in the list was checked' : 'A task in the list was changed';
    return said(what, code === null ? null : (titleOf(entry) ?? `${code}.`));
  },
} as const satisfies Partial<Sentences<string>>;
