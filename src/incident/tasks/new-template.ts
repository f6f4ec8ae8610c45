import { SECOND } from '../../kernel/clock.js';
import type { TaskTemplate } from './task-template.js';

type Text = Pick<TaskTemplate, 'code' | 'title' | 'guidance'>;
type Due = Pick<TaskTemplate, 'countsFrom' | 'dueSeconds'>;

export const PRISONS = ['prison', 'young_offender_institution'];
export const YOUTH = ['secure_training_centre', 'secure_childrens_home'];
export const IMMIGRATION = ['immigration_removal_centre', 'short_term_holding_facility'];

/** After the report. */
export function afterReport(milliseconds: number): Due {
  return { countsFrom: 'report', dueSeconds: milliseconds / SECOND };
}

/** After T0, the first time that somebody had checked it; null: when it is known. */
export function afterCheck(milliseconds: number | null): Due {
  return { countsFrom: 'verified', dueSeconds: milliseconds === null ? null : milliseconds / SECOND };
}

/** A task as it comes with the program: for everybody, once, and read by nobody yet. */
export function newTemplate(text: Text, due: Due, more: Partial<TaskTemplate> = {}): Omit<TaskTemplate, 'position'> {
  return {
    ...{ titles: {}, jurisdictions: [], settings: [], topics: [], onlyIf: 'always', everyDays: null, gate: 'none' },
    ...{ doneBy: null, forResponders: false, urgent: false, used: true, checkedOn: null, checkedBy: null },
    ...text,
    ...due,
    ...more,
  };
}
