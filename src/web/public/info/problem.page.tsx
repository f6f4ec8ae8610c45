import type { ComponentChildren } from 'preact';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { infoText } from './info-text.js';
import { PROBLEM_WORDS } from './problem-words.js';

/** Where the `type` of a problem document leads. */
export function ProblemPage({ frame, code }: { readonly frame: PageFrame; readonly code: string }) {
  const { language } = frame;
  const words = PROBLEM_WORDS[code];
  return (
    <PublicPage frame={frame} title={infoText(language, 'problemTitle')}>
      <h1>{infoText(language, 'problemHeading', { code })}</h1>
      {words !== undefined && (
        <p class="lead" lang="en">
          {words}
        </p>
      )}
      <p>{infoText(language, 'problemBody')}</p>
      <p>
        {infoText.rich(language, 'problemDocs', {
          a: (children: ComponentChildren) => <a href="/api/docs">{children}</a>,
        })}
      </p>
      <p>{infoText(language, 'problemLead')}</p>
    </PublicPage>
  );
}
