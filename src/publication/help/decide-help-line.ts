import type { HelpLineFields, HelpLineRecord } from './help-line.js';

/** What an organiser wants a line to be; without a position it stays where it is, or comes last. */
export type WantedLine = Omit<HelpLineFields, 'checkedBy' | 'position'> & { readonly position?: number | undefined };

/** Positions of new lines leave room between them. */
const STEP = 10;
const LAST = 9_999;

/**
 * The line as it is to be. A number that is changed counts as unchecked, unless the same change says when it was
 * checked: a wrong number is worse than none.
 */
export function nextLine(
  present: HelpLineFields | null,
  { position, ...wanted }: WantedLine,
  others: readonly Pick<HelpLineRecord, 'position'>[],
  by: string,
): HelpLineFields {
  const place = position ?? present?.position ?? placeAfter(others);
  if (present === null) return { ...wanted, position: place, checkedBy: wanted.checkedOn === null ? null : by };
  const checked = wanted.checkedOn !== present.checkedOn;
  const sameNumber = digits(wanted.number) === digits(present.number);
  if (!checked && !sameNumber) return { ...wanted, position: place, checkedOn: null, checkedBy: null };
  const checkedBy = wanted.checkedOn === null ? null : checked ? by : present.checkedBy;
  return { ...wanted, position: place, checkedBy };
}

function placeAfter(others: readonly Pick<HelpLineRecord, 'position'>[]): number {
  return Math.min(LAST, Math.max(0, ...others.map(({ position }) => position)) + STEP);
}

/** Spaces are for reading aloud. */
function digits(number: string): string {
  return number.replaceAll(' ', '');
}
