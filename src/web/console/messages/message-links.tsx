import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['all', '/console/messages', 'All messages'],
  ['templates', '/console/messages/templates', 'What we say'],
  ['test', '/console/messages/test', 'Send a test'],
  ['inbox', '/console/inbox', 'Texts that came in'],
] as const;

interface MessageLinksProps {
  readonly frame: PageFrame;
  readonly here: (typeof TABS)[number][0];
}

/** What there is about messages. */
export function MessageLinks({ frame, here }: MessageLinksProps) {
  return <Tabs frame={frame} label="About messages" tabs={TABS} here={here} />;
}
