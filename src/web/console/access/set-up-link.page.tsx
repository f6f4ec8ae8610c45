import type { Desk } from '../desk.js';
import { ShownOncePage } from './shown-once.page.js';

/** The link of somebody who was invited, or let in again. */
export function SetUpLinkPage({ desk, link }: { readonly desk: Desk; readonly link: string }) {
  return (
    <ShownOncePage
      desk={desk}
      title="A set-up link"
      lead="Hand it to the person yourself, and to nobody else: by word, on paper, or in a message that disappears. It works once, for three days."
      secret={link}
      back={{ path: '/console/access', words: 'Everybody who can sign in' }}
    />
  );
}
