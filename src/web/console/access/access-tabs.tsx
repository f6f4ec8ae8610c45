import type { Desk } from '../desk.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['account', '/console/account', 'Your sign-in'],
  ['people', '/console/access', 'Who can sign in'],
  ['keys', '/console/access/keys', 'Keys of programs'],
  ['webhooks', '/console/access/webhooks', 'Webhooks'],
] as const;

interface AccessTabsProps {
  readonly desk: Desk;
  readonly here: (typeof TABS)[number][0];
  /** Only admins see what programs use. */
  readonly admin: boolean;
}

/** Ways in: one's own, other people's, those of programs. */
export function AccessTabs({ desk, here, admin }: AccessTabsProps) {
  const tabs = TABS.filter(([tab]) => admin || (tab !== 'keys' && tab !== 'webhooks'));
  return <Tabs frame={desk.frame} label="Access" tabs={tabs} here={here} />;
}
