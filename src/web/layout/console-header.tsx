import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { FormToken } from './form-token.js';
import { deskText } from './desk-text.js';

/** Where in the console a page is; the link is marked in the navigation. */
export type ConsolePlace = 'tonight' | 'log' | 'rotas' | 'people' | 'places' | 'report';

interface NavigationProps {
  readonly frame: PageFrame;
  readonly here: ConsolePlace | undefined;
}

export function ConsoleNavigation({ frame, here }: NavigationProps) {
  const places = [
    ['tonight', '/console', 'consoleTonight'],
    ['log', '/console/incidents', 'consoleLog'],
    ['rotas', '/console/rotas', 'consoleRota'],
    ['people', '/console/people', 'consolePeople'],
    ['places', '/console/places', 'consolePlaces'],
    ['report', '/console/report', 'consoleReport'],
  ] as const;
  return (
    <nav aria-label={deskText(frame.language, 'consoleNav')}>
      <ul class="links" role="list">
        {places.map(([place, path, key]) => (
          <li key={place}>
            <a href={localHref(frame, path)} {...(place === here ? { 'aria-current': 'page' as const } : {})}>
              {deskText(frame.language, key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In the header it looks like a link. */
export function SignOut({
  frame,
  kind = 'as-link',
}: {
  readonly frame: PageFrame;
  readonly kind?: 'as-link' | 'button';
}) {
  return (
    <form method="post" action={localHref(frame, '/console/sign-out')}>
      <FormToken frame={frame} />
      <button class={kind}>{deskText(frame.language, 'signOut')}</button>
    </form>
  );
}
