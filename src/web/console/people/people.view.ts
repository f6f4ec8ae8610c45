import type { PeopleState, PersonRow } from './people-list.repository.js';

export interface PeopleChoice {
  readonly region: string | null;
  readonly group: string | null;
  readonly role: string | null;
  readonly state: PeopleState;
}

export interface PeopleView {
  readonly now: Date;
  readonly chosen: PeopleChoice;
  /** What was typed; it stands in no address. Null: nothing was looked for. */
  readonly typed: string | null;
  readonly rows: readonly PersonRow[];
  /** The last person shown, where there are more. */
  readonly next: string | null;
  /** In which regions the reader may choose. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** The filters as an address keeps them: `?region=wales&state=away`. No word of a search is in it. */
export function peopleQuery({ region, group, role, state }: PeopleChoice, after: string | null = null): string {
  const query = new URLSearchParams({
    ...(region === null ? {} : { region }),
    ...(group === null ? {} : { group }),
    ...(role === null ? {} : { role }),
    ...(state === 'here' ? {} : { state }),
    ...(after === null ? {} : { after }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
