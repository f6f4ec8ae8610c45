import type { ComponentChildren } from 'preact';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { problemText } from './problem-text.js';
import { PROBLEM_WORDS } from './problem-words.js';

/** Where the `type` of a problem document leads. */
export function ProblemPage({ frame, code }: { readonly frame: PageFrame; readonly code: string }) {
  const { language } = frame;
  const words = PROBLEM_WORDS[code];
  return (
    <PublicPage frame={frame} title={problemText(language, 'title')}>
      <h1>{problemText(language, 'heading', { code })}</h1>
      {words !== undefined && (
        <p class="lead" lang="en">
          {words}
        </p>
      )}
      <p>{problemText(language, 'body')}</p>
      <p>
        {problemText.rich(language, 'docs', {
          a: (children: ComponentChildren) => <a href="/api/docs">{children}</a>,
        })}
      </p>
      <p>{problemText(language, 'lead')}</p>
    </PublicPage>
  );
}
