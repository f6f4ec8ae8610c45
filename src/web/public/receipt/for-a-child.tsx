import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { HelpLineWords } from '../../layout/help-line.js';
import { childLines } from '../../layout/help-lines.js';
import { childText } from '../report/child/child-text.js';

interface ForAChildProps {
  readonly frame: PublicFrame;
  /** What was typed before their writing was paused: it stays in the page. */
  readonly draft: string;
}

/** In place of the fields of a mailbox (R10): whom a child can talk to now, until somebody has looked. */
export function ForAChild({ frame, draft }: ForAChildProps) {
  const { language } = frame;
  const text = (key: Parameters<typeof childText>[1]) => childText(language, key);
  return (
    <>
      <input type="hidden" name="text" value={draft} />
      <h2>{text('ring')}</h2>
      {childLines(frame, null).map((line) => (
        <p class="notice" key={line.number}>
          <HelpLineWords line={line} language={language} />
        </p>
      ))}
      <p>{text('grownUp')}</p>
      <p>{text('first')}</p>
    </>
  );
}
