import { BY_JURISDICTION } from './by-jurisdiction.js';
import { FIRST_HOURS } from './first-hours.js';
import type { TaskTemplate } from './task-template.js';
import { WITH_THE_FAMILY } from './with-the-family.js';

/** Positions leave room for what comes between. */
const STEP = 10;

/**
 * What a new system begins with, and what counts while the list is empty. Each waits for an admin who reads it against its
 * sources: until then `checkedOn` says nothing.
 */
export const BUILT_IN_TEMPLATES: readonly TaskTemplate[] = [...FIRST_HOURS, ...BY_JURISDICTION, ...WITH_THE_FAMILY].map(
  (template, index) => ({ ...template, position: (index + 1) * STEP }),
);
