import { z } from 'zod';

const FIRST = '1970-01-02';
const LAST = '2199-12-30';

/** A day of a date field, `2026-11-21`, of years that clocks and the database know. @param error where there is none. */
export function daySchema(error: string) {
  return z.iso.date({ error }).refine((date) => date >= FIRST && date <= LAST, {
    error: 'Choose a day between 1970 and 2199.',
  });
}
