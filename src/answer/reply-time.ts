/** A length of time or a time of day at the start of some words: how many words it takes, and how long it is. */
export interface FoundTime {
  readonly meaning: 'time' | 'hour' | 'minutes';
  readonly length: number;
}

const NUMBER = new RegExp(
  '^(?:\\d{1,4}|A|AN|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|FIFTEEN|TWENTY|THIRTY|FORTY|' +
    'FORTYFIVE|SIXTY|NINETY|COUPLE|FEW|UN|DAU|DWY|TRI|TAIR|PEDWAR|PEDAIR|PUM|PUMP|CHWE|CHWECH|DEG|UGAIN)$',
);
const LONG_UNIT = /^(?:H|HR|HRS|HOUR|HOURS|AWR|ORIAU|DAY|DAYS|WEEK|WEEKS|DIWRNOD|WYTHNOS|AM|PM|OCLOCK|O)$/;
const SHORT_UNIT = /^(?:MIN|MINS|MINUTE|MINUTES|MUNUD|MUNUDAU|FUNUD)$/;
const ONE = /^(?:1|A|AN|ONE|UN)$/;
const HOUR = /^(?:H|HR|HRS|HOUR|AWR)$/;
const GLUED_HOUR = /^1(?:H|HR|HRS|HOUR)$/;
const GLUED_LONG = /^\d{1,4}(?:H|HR|HRS|HOUR|HOURS|AM|PM|DAY|DAYS|ISH)$/;
const GLUED_SHORT = /^\d{1,3}(?:M|MIN|MINS|MINUTES)$/;
/** Before a bare number these make it a time of day: “at 6”, “ar ôl 18”. */
const CLOCK_WORD = /^(?:AT|BY|AFTER|FROM|AROUND|BEFORE|UNTIL|TILL|TIL|AM|WEDI|ERBYN|TAN|TUA|OL)$/;
const CLOCK = /^(?:[01]?\d|2[0-4]|[01]\d[0-5]\d|2[0-3][0-5]\d|[1-9][0-5]\d)$/;

/**
 * @param before the word in front of `words`
 * @param clock words of the person's language that make a bare number a time of day
 */
export function timeAt(
  words: readonly string[],
  before: string | undefined,
  clock: ReadonlySet<string>,
): FoundTime | null {
  const [first = '', second = '', third = ''] = words;
  if (GLUED_HOUR.test(first)) return { meaning: 'hour', length: 1 };
  if (GLUED_LONG.test(first)) return { meaning: 'time', length: 1 };
  if (GLUED_SHORT.test(first)) return { meaning: 'minutes', length: 1 };
  if (NUMBER.test(first)) {
    // “10 to 15 minutes”, “14:30 o'clock”, “one and a half hours”
    const unit = SHORT_UNIT.test(second) || LONG_UNIT.test(second) ? second : NUMBER.test(second) ? third : '';
    const length = unit === second ? 2 : 3;
    if (SHORT_UNIT.test(unit)) return { meaning: 'minutes', length };
    if (length === 2 && ONE.test(first) && HOUR.test(unit) && !isArticle(first, unit))
      return { meaning: 'hour', length };
    if (LONG_UNIT.test(unit) && !isArticle(first, unit)) return { meaning: 'time', length };
    if (before !== undefined && isClockWord(before, clock) && CLOCK.test(first)) return { meaning: 'time', length: 1 };
  }
  return null;
}

function isClockWord(word: string, clock: ReadonlySet<string>): boolean {
  return CLOCK_WORD.test(word) || clock.has(word);
}

/** “a … o”, “a am”: no time. */
function isArticle(first: string, unit: string): boolean {
  return /^(?:A|AN)$/.test(first) && /^(?:O|AM|PM|H)$/.test(unit);
}

/** Digits with a unit or an ending (`20MINS`, `34TH`): no code that somebody mistyped. */
export function isNumberWithUnit(word: string): boolean {
  return /^\d+(?:ST|ND|RD|TH|AM|PM|H|HR|HRS|HOUR|HOURS|M|MIN|MINS|MINUTES|DAY|DAYS|WK|WKS|MTH|K|KM|MILES|ISH|X|P)$/.test(
    word,
  );
}
