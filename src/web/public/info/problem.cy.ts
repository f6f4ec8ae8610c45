import type { Translated } from '../../layout/translate.js';
import type { problemEn } from './problem.en.js';

/** Machine draft, not yet read by a speaker. */
export const problemCy: Translated<typeof problemEn> = {
  title: 'Am ateb gan yr API',
  heading: 'Ateb “{code}”',
  lead: 'Mae’r dudalen hon yn egluro ateb gan API Vigil. Os daethoch yma o ffurflen, ewch yn ôl: ni chollwyd dim a deipioch.',
  body: 'Corff ateb o’r fath yw application/problem+json (RFC 9457): mae “status” a “title” yn dweud pa fath ydyw, “detail” yn ei ddweud mewn brawddeg, “errors” yn enwi pob maes a’r hyn a ddisgwylid, a “requestId” yn helpu gweithredwr i ddod o hyd iddo yn y cofnod.',
  docs: 'Disgrifir yr API yn <a>/api/docs</a>.',
};
