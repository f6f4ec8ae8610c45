/** The forms of the incident's page, by the last part of their address. */
export const INCIDENT_FORMS = [
  'verification',
  'next-of-kin',
  'notes',
  'answers',
  'legal-hold',
  'hold-review',
  'hold-lift',
] as const;
export type IncidentForm = (typeof INCIDENT_FORMS)[number];

/** A form that comes back because something was missing: nothing that was typed is lost. */
export interface FormAgain {
  readonly form: IncidentForm;
  /** What was expected and what to do. */
  readonly problem: string;
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
}

/** The form that comes back, if it is this one. */
export function againOf(again: FormAgain | null, form: IncidentForm): FormAgain | null {
  return again?.form === form ? again : null;
}

/** What was typed into a field, or the value that it has at first. */
export function typedOr(again: FormAgain | null, field: string, first = ''): string {
  const typed = again?.typed[field];
  return typeof typed === 'string' ? typed : again === null ? first : '';
}
