import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../../kernel/language.js';
import { assetUrl } from '../../layout/asset-url.js';
import type { Puzzle } from '../proof-of-work.service.js';
import { formText } from './report-text.js';

/** Very many reports arrive at once: what the person can do, and that nothing is lost. */
export function Flood({ refused, language }: { readonly refused: boolean; readonly language: PageLanguage }) {
  const bold = (children: ComponentChildren) => <b>{children}</b>;
  return (
    <div class="errors" {...(refused ? { role: 'alert' as const } : {})} aria-labelledby="flood">
      <h2 id="flood">{formText(language, refused ? 'floodRefused' : 'floodTitle')}</h2>
      <p>{formText.rich(language, 'flood', { b: bold })}</p>
      <p>{formText(language, 'floodElse')}</p>
    </div>
  );
}

/** Where a browser with scripts writes what it found. */
export function Proof({ puzzle }: { readonly puzzle: Puzzle }) {
  return (
    <>
      <input type="hidden" name="proof" data-salt={puzzle.salt} data-hash={puzzle.hash} data-most={puzzle.most} />
      <script type="module" src={assetUrl('proof.js')} />
    </>
  );
}

/** A field that no person sees, hears or reaches by keyboard; machines fill it in. What it catches is kept, never lost. */
export function Trap({ language }: { readonly language: PageLanguage }) {
  return (
    <p class="trap" aria-hidden="true">
      <label>
        {formText(language, 'trap')} <input name="website" tabIndex={-1} autocomplete="off" />
      </label>
    </p>
  );
}
