/**
 * The value that would stand at `place`, counted from 0, if all were sorted: in time in proportion to their number (Hoare’s
 * selection). Changes their order. Throws RangeError where there is no such place.
 */
export function nthSmallest(values: Float64Array, place: number): number {
  let [first, last] = [0, values.length - 1];
  while (first < last) {
    const pivot = at(values, place);
    let [low, high] = [first, last];
    while (low <= high) {
      while (at(values, low) < pivot) low += 1;
      while (at(values, high) > pivot) high -= 1;
      if (low > high) break;
      const moved = at(values, low);
      values[low] = at(values, high);
      values[high] = moved;
      low += 1;
      high -= 1;
    }
    if (place <= high) last = high;
    else if (place >= low) first = low;
    else break;
  }
  return at(values, place);
}

function at(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`There is no place ${String(index)} among ${String(values.length)}.`);
  return value;
}
