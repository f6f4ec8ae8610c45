import { inWorkLanguage } from '../../platform/http/page-frame.js';
import { ErrorAdvice, type ErrorProps } from './error-advice.js';
import { errorsText, errorTitle } from './errors-text.js';
import { ConsolePage, PublicPage } from './page.js';

/** Says calmly what happened and what to do; nothing typed is repeated, nothing of the inside is shown. */
export function ErrorPage({ problem, frame }: ErrorProps) {
  const title = errorsText(frame.language, errorTitle(problem));
  const content = (
    <>
      <h1>{title}</h1>
      <ErrorAdvice problem={problem} frame={frame} />
    </>
  );
  if (/^\/console(\/|$)/.test(frame.path)) {
    return (
      <ConsolePage frame={inWorkLanguage(frame)} title={title} person={null} watch>
        {content}
      </ConsolePage>
    );
  }
  return (
    <PublicPage frame={frame} title={title} exit={/^\/(report|receipt)(\/|$)/.test(frame.path)}>
      {content}
    </PublicPage>
  );
}
