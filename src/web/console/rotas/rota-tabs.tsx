import type { PageFrame } from '../../../platform/http/page-frame.js';
import { Tabs } from '../marks/tabs.js';

/** Who has the rotas, and what is one's own. */
export function RotaTabs({ frame, here }: { readonly frame: PageFrame; readonly here: 'rotas' | 'own' }) {
  const tabs = [
    ['rotas', '/console/rotas', 'Rotas'],
    ['own', '/console/rotas/own', 'My duty'],
  ] as const;
  return <Tabs frame={frame} label="Duty" tabs={tabs} here={here} />;
}
