/** Letters in one message, as the form counts them. */
export const LONGEST_TEXT = 4_000;
/** Messages that a reporter can write in a day: far more than anybody needs, far less than a flood. */
export const MOST_A_DAY = 30;

export type TextProblem = 'empty' | 'too_long' | 'too_many';

/** What is wrong with a text as typed; null: nothing. */
export function textProblem(text: string, writtenToday: number): TextProblem | null {
  if (text.trim() === '') return 'empty';
  if (Array.from(text).length > LONGEST_TEXT) return 'too_long';
  return writtenToday >= MOST_A_DAY ? 'too_many' : null;
}
