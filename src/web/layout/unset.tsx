import type { PageFrame } from '../../platform/http/page-frame.js';
import { deskText } from './desk-text.js';

const KEYS = { texts: 'unsetTexts', mail: 'unsetMail' } as const;

/** In red, for whoever relies on it that people are reached: what does not leave, and which settings are missing. */
export function Unset({ frame: { language, unset } }: { readonly frame: PageFrame }) {
  if (unset.length === 0) return null;
  return (
    <div class="ill" role="alert">
      {unset.map(({ what, settings }) => (
        <p key={what}>
          {deskText.rich(language, KEYS[what], {
            b: (children) => <b>{children}</b>,
            settings: (
              <span key="settings" translate={false}>
                {settings}
              </span>
            ),
          })}
        </p>
      ))}
    </div>
  );
}
