import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['people', '/console/people', 'People'],
  ['groups', '/console/groups', 'Groups'],
  ['regions', '/console/regions', 'Regions'],
  ['joining', '/console/joining', 'Joining'],
  ['contacts', '/console/contacts', 'Contacts to check'],
  ['import', '/console/people/import', 'Lists in and out'],
] as const;

interface PeopleTabsProps {
  readonly frame: PageFrame;
  readonly here: (typeof TABS)[number][0];
}

/** Everything about who can be asked. */
export function PeopleTabs({ frame, here }: PeopleTabsProps) {
  return <Tabs frame={frame} label="People and groups" tabs={TABS} here={here} />;
}
