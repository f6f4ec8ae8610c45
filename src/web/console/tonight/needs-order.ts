import type { Need } from './tonight.view.js';

/** A person in trouble first, then what nobody has, then what stands still, then what can wait for daylight. */
const ORDER: readonly Need['kind'][] = [
  'needs_help',
  'unclaimed',
  'exhausted',
  'flood',
  'held',
  'second_look',
  'child',
  'mailbox',
  'to_release',
  'to_check',
  'task',
  'unreachable',
  'recovery',
  'duty_gap',
  'failing',
  'duplicate',
  'stray_texts',
  'joining',
  'hold_review',
  'words_go',
  'help_lines',
];

function since(need: Need): number {
  switch (need.kind) {
    case 'unclaimed':
    case 'mailbox':
    case 'held':
    case 'exhausted':
    case 'to_release':
    case 'to_check':
    case 'failing':
    case 'recovery':
    case 'joining':
    case 'child':
      return need.since.getTime();
    case 'words_go':
      return need.first.getTime();
    case 'hold_review':
      return Date.parse(need.since);
    case 'help_lines':
      return need.since === null ? 0 : Date.parse(need.since);
    case 'task':
      return need.dueAt.getTime();
    case 'flood':
      return need.until.getTime();
    case 'duty_gap':
      return need.from.getTime();
    case 'second_look':
      return need.askedAt.getTime();
    case 'stray_texts':
      return need.latestAt.getTime();
    case 'needs_help':
    case 'unreachable':
    case 'duplicate':
      return need.at.getTime();
  }
}

/** The order in which things need a person: by kind, and the longest wait first. What only another can do comes last. */
export function inOrder(needs: readonly Need[]): readonly Need[] {
  const rank = (need: Need): number =>
    need.kind === 'second_look' && need.mine ? ORDER.length : ORDER.indexOf(need.kind);
  return [...needs].sort((a, b) => rank(a) - rank(b) || since(a) - since(b));
}
