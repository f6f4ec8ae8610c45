import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { unsetProviders } from '../../config/unset-providers.js';
import { notFound } from '../../kernel/app-error.js';
import { IdSource } from '../../kernel/ids.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../../kernel/language.js';
import { Logger } from '../logging/logger.js';
import { accessLog } from './access-log.js';
import { bodyParsers } from './body-parsers.js';
import { chooseLanguage, languageOfPage } from './choose-language.js';
import { compressPages } from './compression.js';
import { FormTokens } from './form-tokens.js';
import { isOnion } from './onion.js';
import { refuseMalformedUrl } from './malformed.js';
import { ProblemFilter } from './problem.filter.js';
import { RenderInterceptor } from './render.interceptor.js';
import { setRequestContext, type RequestContext } from './request-context.js';
import { securityHeaders } from './security-headers.js';
import { staticAssets } from './static-assets.js';
import type { WebPages } from './web-pages.js';

/**
 * Everything that holds for each request, in its order. Create the application with `bodyParser: false` and call this
 * before `init` or `listen`; main and tests do the same.
 */
export function configureApp(app: NestExpressApplication, pages: WebPages): void {
  const settings = app.get<Settings>(SETTINGS);
  const logger = app.get(Logger);
  const express: Express = app.getHttpAdapter().getInstance();
  app.set('trust proxy', settings.web.trustedProxies);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(
    withContext(settings, app.get(IdSource), app.get(FormTokens), pages),
    accessLog(logger),
    securityHeaders(settings.environment === 'production'),
    wellEncodedUrl,
    onion(settings.web.onionUrl, pages),
  );
  app.use('/assets', staticAssets(pages.assetsDir));
  app.use(compressPages(pages));
  app.use(...bodyParsers(pages), cookieParser());
  app.useGlobalFilters(new ProblemFilter(express, settings.web.publicUrl, pages, logger));
  app.useGlobalInterceptors(new RenderInterceptor(pages));
}

/** Gives the request its id, language and frame, and takes the language out of its address. */
function withContext(settings: Settings, ids: IdSource, tokens: FormTokens, pages: WebPages): RequestHandler {
  const unset = unsetProviders(settings);
  return (request: Request, response: Response, next: NextFunction) => {
    const chosen = chooseLanguage(request.url);
    request.url = chosen.url;
    const path = request.path;
    const inLanguages = (offered: readonly PageLanguage[]) =>
      languageOfPage(chosen.language, offered, request.acceptsLanguages());
    const requestId = ids.next<'request'>();
    const context: RequestContext = {
      requestId,
      sessionId: null,
      proven: false,
      proof: null,
      person: null,
      helpLines: undefined,
      notices: [],
      frame: (nowhere = false) => ({
        ...inLanguages(nowhere ? PAGE_LANGUAGES : pages.languagesOf(path)),
        path,
        exitUrl: settings.web.exitUrl,
        dutyPhone: settings.dutyPhone,
        helpLines: context.helpLines,
        unset,
        notices: context.notices,
        person: context.person,
        formToken: tokens.issue(context.sessionId),
        requestId,
      }),
    };
    setRequestContext(request, context);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Request-Id', requestId);
    if (chosen.language === null) response.vary('Accept-Language');
    next();
  };
}

/** Tells Tor Browser that a page is there as well, without what was asked for beside its path. */
function onion(onionUrl: string | null, pages: WebPages): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (isOnion(request)) {
      next(pages.isOnOnion(request.path) ? undefined : notFound('page'));
      return;
    }
    const asksForPage = request.method === 'GET' || request.method === 'HEAD';
    if (onionUrl !== null && asksForPage && pages.namesOnion(request.path)) {
      response.setHeader('Onion-Location', `${onionUrl}${request.originalUrl.split('?')[0] ?? ''}`);
    }
    next();
  };
}

function wellEncodedUrl(request: Request, _response: Response, next: NextFunction): void {
  refuseMalformedUrl(request.url);
  next();
}
