const DIGIT = /^\p{Nd}$/u;

/**
 * The text with the digits of every script (٣, ३, ３ …) written 0 to 9; everything else stays. Unicode keeps the digits
 * of a script together and in order, zero first, so the distance from the first of the run is the value.
 */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

function digitValue(codePoint: number): number {
  let first = codePoint;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (codePoint - first) % 10;
}
