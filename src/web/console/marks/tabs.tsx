import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';

/** One page of several that belong together. */
export type Tab<Name extends string> = readonly [name: Name, path: `/${string}`, words: string];

interface TabsProps<Name extends string> {
  readonly frame: PageFrame;
  /** What they are, for who hears the page. */
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly here: Name;
}

/** Links between pages that belong together; the one that is open is marked. */
export function Tabs<Name extends string>({ frame, label, tabs, here }: TabsProps<Name>) {
  return (
    <nav class="row" aria-label={label}>
      <ul class="links" role="list">
        {tabs.map(([tab, path, words]) => (
          <li key={tab}>
            <a href={localHref(frame, path)} {...(tab === here ? { 'aria-current': 'page' as const } : {})}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
