import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['rotas', '/console/rotas', 'Rotas'],
  ['policies', '/console/policies', 'Policies'],
  ['routes', '/console/routes', 'Routes'],
] as const;

interface RotaTabsProps {
  readonly frame: PageFrame;
  readonly here: (typeof TABS)[number][0];
}

/** Who is on duty, who is asked when, and what leads to which plan. */
export function RotaTabs({ frame, here }: RotaTabsProps) {
  return <Tabs frame={frame} label="Rotas and plans" tabs={TABS} here={here} />;
}
