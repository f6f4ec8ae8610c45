/** Longest word that is compared letter by letter. */
const LONGEST = 32;

/** Slips of the finger allowed in a word of this length; short words have too many neighbours. */
function slipsAllowed(length: number): 0 | 1 | 2 {
  return length < 5 || length > LONGEST ? 0 : length < 8 ? 1 : 2;
}

/**
 * Letters wrong, missing, added or swapped with their neighbour (optimal string alignment). Infinite when there are
 * more than the shorter word allows.
 */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  const most = slipsAllowed(Math.min(a.length, b.length));
  if (most === 0 || Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  if (bits(letters(a) ^ letters(b)) > 2 * most) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  const cells = new Uint8Array((a.length + 1) * width);
  for (let column = 0; column < width; column += 1) cells[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(cells, row, a, b) > most) return Number.POSITIVE_INFINITY;
  }
  const total = cells[cells.length - 1] ?? 0;
  return total <= most ? total : Number.POSITIVE_INFINITY;
}

/** One bit for each letter that occurs: a slip changes at most two of them, so most pairs need no closer look. */
function letters(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** @returns the least value of the row: it only grows from row to row. */
function fillRow(cells: Uint8Array, row: number, a: string, b: string): number {
  const width = b.length + 1;
  const read = (r: number, c: number) => cells[r * width + c] ?? 0;
  cells[row * width] = row;
  let least = row;
  for (let column = 1; column < width; column += 1) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(
      read(row - 1, column - 1) + (same ? 0 : 1),
      read(row - 1, column) + 1,
      read(row, column - 1) + 1,
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, read(row - 2, column - 2) + 1);
    cells[row * width + column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

/** `slips`, each pair counted once: the words of a register repeat. */
export function rememberedSlips(): (a: string, b: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, number>();
    known.set(a, row);
    const count = row.get(b) ?? slips(a, b);
    row.set(b, count);
    return count;
  };
}
