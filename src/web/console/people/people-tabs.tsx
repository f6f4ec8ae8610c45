import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';

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
  return (
    <nav class="row" aria-label="People and groups">
      <ul class="links" role="list">
        {TABS.map(([tab, path, words]) => (
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
