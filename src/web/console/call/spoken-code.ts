const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

export interface SpokenGroup {
  readonly digits: string;
  /** “four, eight, two, nine” */
  readonly words: string;
}

/** A code as it is read out: group by group, each digit a word of its own (“oh” and “double two” are misheard). */
export function spokenCode(code: string): readonly SpokenGroup[] {
  return (code.match(/\d+/g) ?? []).map((digits) => ({
    digits,
    words: Array.from(digits, (digit) => DIGITS[Number(digit)] ?? digit).join(', '),
  }));
}
