import { ACCOUNTS } from './accounts.js';
import { ASKED } from './asked.js';
import { BELIEVED } from './believed.js';
import { ENGINE } from './engine.js';
import { FAMILY } from './family.js';
import { JOINING } from './joining.js';
import { PEOPLE } from './people.js';
import { PUBLISHED } from './published.js';
import { REPORTED } from './reported.js';
import type { TableFacts } from './table-facts.js';

/**
 * Every table and column: whom it is about, how it is stored, who reads it, how long it is kept and how it goes. A test
 * compares it with the schema and with docs/privacy.md. Rotation, backup and retention work by it.
 */
export const DATA_MAP: readonly TableFacts[] = [
  ...BELIEVED,
  ...FAMILY,
  ...REPORTED,
  ...PUBLISHED,
  ...ASKED,
  ...PEOPLE,
  ...ACCOUNTS,
  ...JOINING,
  ...ENGINE,
];
