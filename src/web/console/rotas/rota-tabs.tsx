import type { Desk } from '../desk.js';
import { Tabs } from '../marks/tabs.js';

const TABS = [
  ['rotas', '/console/rotas', 'Rotas'],
  ['own', '/console/rotas/own', 'My duty'],
  ['policies', '/console/policies', 'Policies'],
  ['routes', '/console/routes', 'Routes'],
] as const;

/** Who is on duty, what is one's own, who is asked when, and what leads to which plan. */
export function RotaTabs({ desk, here }: { readonly desk: Desk; readonly here: (typeof TABS)[number][0] }) {
  const tabs = TABS.filter(([tab]) => desk.dutyOnly !== true || tab === 'rotas' || tab === 'own');
  return <Tabs frame={desk.frame} label="Rotas and plans" tabs={tabs} here={here} />;
}
