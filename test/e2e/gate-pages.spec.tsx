import { describe, expect, it } from '@jest/globals';
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { SetUp } from '../../src/access/set-up.js';
import { parseEmail } from '../../src/kernel/email-address.js';
import { HOME_LANGUAGES } from '../../src/kernel/language.js';
import type { PageFrame } from '../../src/platform/http/page-frame.js';
import { SetUpPage } from '../../src/web/console/set-up.page.js';
import { SignInCodePage } from '../../src/web/console/sign-in-code.page.js';
import { SignInPage } from '../../src/web/console/sign-in.page.js';
import { ErrorPage } from '../../src/web/layout/error.page.js';
import { pageRules } from '../support/page-rules.js';

const validator = new HtmlValidate(pageRules satisfies ConfigData);

const email = parseEmail('nadia@example.org');
if (email === null) throw new Error('The sample address is none.');

const SET_UP: SetUp = {
  name: 'Nadia K.',
  email,
  step: 'second_factor',
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  enrolmentUrl: 'otpauth://totp/Vigil:nadia%40example.org?issuer=Vigil&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
};

function pages(frame: PageFrame): [string, VNode][] {
  const problem = (status: number, code = 'test') => ({ status, code, detail: 'A reason.', fields: [] });
  const token = 'x'.repeat(43);
  return [
    ['sign-in', <SignInPage frame={frame} passkey={{}} next="/console" />],
    [
      'sign-in refused',
      <SignInPage frame={frame} passkey={{}} next="/console?a=b&c=d" notice="refused" email={'"><script>'} />,
    ],
    ['signed out', <SignInPage frame={frame} passkey={{}} next="/console" notice="signedOut" />],
    ['code', <SignInCodePage frame={frame} next="/console" />],
    ['code refused', <SignInCodePage frame={frame} next="/console" refused />],
    ['password', <SetUpPage frame={frame} token={token} setUp={{ ...SET_UP, step: 'password' }} problem="too_short" />],
    ['phone', <SetUpPage frame={frame} token={token} setUp={SET_UP} />],
    ['phone, wrong code', <SetUpPage frame={frame} token={token} setUp={SET_UP} problem="wrongCode" />],
    ['old link', <ErrorPage frame={frame} problem={problem(404, 'set_up_link_old')} />],
    ['form expired', <ErrorPage frame={frame} problem={problem(403, 'form_expired')} />],
    ...[400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503].map((status): [string, VNode] => [
      String(status),
      <ErrorPage frame={frame} problem={problem(status)} />,
    ]),
  ];
}

describe.each(HOME_LANGUAGES)('in %s the page', (language) => {
  const frame: PageFrame = {
    language,
    prefix: '',
    path: '/report',
    exitUrl: 'https://example.org/',
    dutyPhone: '01632 960114',
    unset: [],
    person: null,
    formToken: 'token',
    requestId: '0197a6d0-0000-7000-8000-000000000000',
  };

  it.each(pages(frame))('%s is valid HTML', async (_name, page) => {
    const report = await validator.validateString(`<!doctype html>${render(page)}`);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => ({ ruleId, message, line })),
      ),
    ).toEqual([]);
  });
});
