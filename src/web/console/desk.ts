import type { PageFrame } from '../../platform/http/page-frame.js';

/** What every page of the console gets beside its own view: the request, and who looks. */
export interface Desk {
  readonly frame: PageFrame;
  readonly person: { readonly name: string };
  /** Who looks responds, and keeps nothing: the other pages are not for them. */
  readonly dutyOnly?: boolean;
  /** Who looks keeps the whole network: the queues are for them. */
  readonly keepsQueues?: boolean;
  /** "on duty until 08:00" */
  readonly duty?: string;
}

/** Where an incident's pages are: `incidentPath('KT7W4R', 'release')`. */
export function incidentPath(ref: string, part?: string): `/${string}` {
  const base = `/console/incidents/${encodeURIComponent(ref)}` as const;
  return part === undefined ? base : `${base}/${part}`;
}
