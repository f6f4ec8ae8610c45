import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { FormToken } from './form-token.js';

/** In red, on every page of those who work here, with the press that ends it. */
export function Notices({ frame }: { readonly frame: PageFrame }) {
  return (
    <>
      {(frame.notices ?? []).map(({ title, text, end }) => (
        <div key={title} class="ill" role="alert">
          <p>
            <b>{title}</b> {text}
          </p>
          {end !== null && (
            <form method="post" action={localHref(frame, end.action)}>
              <FormToken frame={frame} />
              <button class="button small">{end.button}</button>
            </form>
          )}
        </div>
      ))}
    </>
  );
}
