import { localHref } from '../../platform/http/page-frame.js';
import { seeOther } from '../../platform/http/page-answer.js';
import type { WebPages } from '../../platform/http/web-pages.js';
import { ASSETS_DIR } from './asset-url.js';
import { ErrorPage } from './error.page.js';
import { languagesOf } from './languages.js';
import { evennessOf, isOnOnion, namesOnion } from './open-pages.js';
import { ProvePage } from './prove.page.js';
import { safeNext } from './safe-url.js';

/** What `configureApp` needs from the doorways. */
export const webPages: WebPages = {
  assetsDir: ASSETS_DIR,
  languagesOf,
  namesOnion,
  isOnOnion,
  evennessOf,
  takesFiles: (path) => path === '/receipt' || path === '/receipt/easy',
  errorPage: (problem, frame, asked) => {
    if (asked.proof !== null)
      return <ProvePage frame={frame} action={safeNext(asked.url, '/console')} asked={asked.proof} />;
    if (problem.status !== 401) return <ErrorPage problem={problem} frame={frame} />;
    const next = asked.method === 'GET' ? safeNext(asked.url, '/console') : '/console';
    return seeOther(
      localHref(frame, next === '/console' ? '/console/sign-in' : `/console/sign-in?next=${encodeURIComponent(next)}`),
    );
  },
};
