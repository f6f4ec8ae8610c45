import { localHref } from '../../../platform/http/page-frame.js';
import { HelpLineWords } from '../../layout/help-line.js';
import { childLines } from '../../layout/help-lines.js';
import { PublicPage } from '../../layout/page.js';
import { childText } from './child/child-text.js';
import { countryOf, type FormView } from './form-view.js';
import { carrying, formPath } from './form-words.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { KeepNotice, PutAside } from './keep/keep-notice.js';

/** For somebody under 18 (R10): help that is made for them, before anything else is asked. */
export function ChildPage({ view }: { readonly view: FormView }) {
  const { frame, words, easy } = view;
  const { language } = frame;
  const text = (key: Parameters<typeof childText>[1]) => childText(language, key);
  const country = countryOf(view.facility);
  return (
    <PublicPage frame={frame} title={text('title')} exit easy={easy} country={country} form={carrying(easy)}>
      <KeepNotice view={view} />
      <h1>{text('heading')}</h1>
      <p class="lead">{text('lead')}</p>
      <h2>{text('ring')}</h2>
      {childLines(frame, country).map((line) => (
        <p class="notice" key={line.number}>
          <HelpLineWords line={line} language={language} />
        </p>
      ))}
      <p>{text('grownUp')}</p>
      <p>{text('reads')}</p>
      <p>{text('choose')}</p>
      <form method="post" action={localHref(frame, formPath(easy))} id={CARRYING}>
        <input type="hidden" name="step" value="child" />
        <input type="hidden" name="draft" value={view.draft} />
        <p class="row">
          <button class="button" name="go" value="next">
            {words.form('continue')}
          </button>
          <button class="as-link" name="go" value="back">
            {words.form('back')}
          </button>
          <button class="as-link" name="go" value="end">
            {words.form('skipRest')}
          </button>
        </p>
        <PutAside view={view} />
      </form>
    </PublicPage>
  );
}
