import type { TaskRow } from './task.view.js';
import { dueState } from '../../../incident/tasks/task.js';
import type { StatusWords } from '../words/status-words.js';
import { timeWords } from '../words/time-words.js';

/** How a task stands: shape and word. What is late is red, a shut gate is not: it is doing its work. */
export function taskStanding(row: TaskRow, now: Date): StatusWords {
  const { status, endedAt, dueAt, gate } = row;
  const at = endedAt === null ? '' : ` ${timeWords(endedAt, now)}`;
  if (status === 'done') return { shape: 'yes', words: `Done${at}` };
  if (status === 'not_needed') return { shape: 'no', words: `Not needed${at}` };
  if (gate.state === 'shut') return { shape: 'shut', words: `Held: ${uncapital(gate.reason).replace(/\.$/u, '')}` };
  switch (dueState(row, now)) {
    case 'overdue':
      return { shape: 'bad', words: `Was due ${dueAt === null ? '' : timeWords(dueAt, now)}` };
    case 'soon':
    case 'later':
      return { shape: 'wait', words: `Due ${dueAt === null ? '' : timeWords(dueAt, now)}` };
    case 'unknown':
    case 'ended':
      return { shape: 'wait', words: 'When it is known' };
  }
}

/** “Nadia K.”, “you”, “nobody yet”. */
export function whoHas({ assignee }: Pick<TaskRow, 'assignee'>): string {
  if (assignee === null) return 'nobody yet';
  return assignee.me ? 'you' : assignee.name;
}

/** Who ended it, or why it ended by itself. */
export function endedWords({ endedBy, endedWhy }: TaskRow): string {
  switch (endedWhy) {
    case 'by_the_log':
      return 'done by what was recorded';
    case 'incident_over':
      return 'fell away with the incident';
    case 'place_changed':
      return 'not of this place';
    case 'by_hand':
    case null:
      return endedBy === null ? '' : `by ${endedBy}`;
  }
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
