import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';

const TABS = [
  ['account', '/console/account', 'Your sign-in'],
  ['people', '/console/access', 'Who can sign in'],
  ['keys', '/console/access/keys', 'Keys of programs'],
] as const;

interface AccessTabsProps {
  readonly desk: Desk;
  readonly here: (typeof TABS)[number][0];
  /** Only admins see keys. */
  readonly admin: boolean;
}

/** Ways in: one's own, other people's, those of programs. */
export function AccessTabs({ desk, here, admin }: AccessTabsProps) {
  return (
    <nav class="row" aria-label="Access">
      <ul class="links" role="list">
        {TABS.filter(([tab]) => admin || tab !== 'keys').map(([tab, path, words]) => (
          <li key={tab}>
            <a href={localHref(desk.frame, path)} {...(tab === here ? { 'aria-current': 'page' as const } : {})}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
