import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['incidents', '/console/incidents', 'Incidents'],
  ['entries', '/console/log', 'Every entry'],
  ['tasks', '/console/tasks', 'Tasks'],
  ['messages', '/console/messages', 'Messages'],
  ['inbox', '/console/inbox', 'Inbox'],
  ['held', '/console/held', 'Kept back'],
  ['keeping', '/console/keeping', 'How long'],
  ['drills', '/console/drills', 'Drills'],
  ['delivery', '/console/delivery', 'Delivery'],
  ['help', '/console/help-lines', 'Lines to ring'],
] as const;

interface LogTabsProps {
  readonly frame: PageFrame;
  readonly here: (typeof TABS)[number][0];
}

/** The log by incident, entry by entry, and the texts that fit nowhere. */
export function LogTabs({ frame, here }: LogTabsProps) {
  return <Tabs frame={frame} label="Ways to read the log" tabs={TABS} here={here} />;
}
