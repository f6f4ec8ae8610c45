/** One line of `doctor`. */
export interface Finding {
  /** `database`, `coverage`. */
  readonly what: string;
  /** `note`: as it may be, and worth knowing. `todo`: somebody has to do something. */
  readonly state: 'ok' | 'note' | 'todo';
  /** What was found, or what to do. */
  readonly words: string;
}

export function ok(what: string, words: string): Finding {
  return { what, state: 'ok', words };
}

export function note(what: string, words: string): Finding {
  return { what, state: 'note', words };
}

export function todo(what: string, words: string): Finding {
  return { what, state: 'todo', words };
}
