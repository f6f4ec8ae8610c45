import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['response', '/console/figures', 'How soon'],
  ['readiness', '/console/figures/readiness', 'Readiness'],
  ['drills', '/console/figures/drills', 'Drills'],
  ['delivery', '/console/delivery', 'Delivery'],
  ['bulletin', '/console/bulletin', 'Bulletin'],
] as const;

interface FigureTabsProps {
  readonly frame: PageFrame;
  readonly here: (typeof TABS)[number][0];
}

/** What the network knows of itself. */
export function FigureTabs({ frame, here }: FigureTabsProps) {
  return <Tabs frame={frame} label="Figures" tabs={TABS} here={here} />;
}
