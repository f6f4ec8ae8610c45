import type { PageFrame } from '../../platform/http/page-frame.js';

/** Stands in every form that posts; the answer is 403 without it. */
export function FormToken({ frame }: { readonly frame: Pick<PageFrame, 'formToken'> }) {
  return <input type="hidden" name="_token" value={frame.formToken} />;
}
