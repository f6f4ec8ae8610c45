import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ConsolePage, PublicPage } from './page.js';

const FRAME: PageFrame = {
  language: 'en',
  prefix: '',
  path: '/report',
  exitUrl: 'https://example.org/',
  dutyPhone: null,
  unset: [],
  person: null,
  formToken: 'token',
  requestId: 'r-1',
};

describe('a public page', () => {
  const html = render(
    <PublicPage frame={FRAME} title="Start" exit>
      <h1>{'<Has> someone "died"?'}</h1>
    </PublicPage>,
  );

  it('escapes what stands in it', () => {
    expect(html).toContain('<h1>&lt;Has> someone &quot;died&quot;?</h1>');
    expect(html).not.toContain('<Has>');
  });

  it('asks to be forgotten: not indexed, no referrer', () => {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<meta name="referrer" content="no-referrer"');
  });

  it('offers the way out first, then the way past the header', () => {
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => match[1]);
    expect(links.slice(0, 2)).toEqual(['https://example.org/', '#main']);
  });

  it('shows lines to ring and names the stylesheet by its content', () => {
    expect(html).toContain('href="tel:116123"');
    expect(html).toContain('href="tel:999"');
    expect(html).toMatch(/href="\/assets\/vigil\.css\?v=[\w-]{12}"/);
  });

  it('holds no script', () => {
    expect(html).not.toContain('<script');
  });

  it('links to itself in the other language and says that the Welsh is a draft', () => {
    const welsh = render(
      <PublicPage frame={{ ...FRAME, language: 'cy', prefix: '/cy' }} title="Dechrau">
        <h1>Dechrau</h1>
      </PublicPage>,
    );
    expect(welsh).toContain('<html lang="cy" dir="ltr">');
    expect(welsh).toContain('href="/en/report"');
    expect(welsh).toContain('href="/cy/privacy"');
    expect(welsh).toContain('Peiriant a wnaeth y cyfieithiad hwn');
    expect(html).not.toContain('made by a machine');
  });

  it('never links to a script', () => {
    const bad = render(
      <PublicPage frame={{ ...FRAME, exitUrl: 'javascript:alert(1)' }} title="Start" exit>
        <p />
      </PublicPage>,
    );
    expect(bad).not.toContain('javascript:');
  });
});

describe('a console page', () => {
  it('names the person, marks the place and signs out by a form with a token', () => {
    const html = render(
      <ConsolePage frame={FRAME} title="Log" person={{ name: 'Nadia K.' }} duty="on duty until 08:00" here="log">
        <h1>Log</h1>
      </ConsolePage>,
    );
    expect(html).toContain('<a href="/console/account">Nadia K.</a>, on duty until 08:00');
    expect(html).toMatch(/href="\/console\/incidents" aria-current="page"/);
    expect(html).toMatch(
      /<form method="post" action="\/console\/sign-out"><input type="hidden" name="_token" value="token"/,
    );
  });

  it('shows no navigation before sign-in', () => {
    const html = render(
      <ConsolePage frame={FRAME} title="Sign in" person={null}>
        <h1>Sign in</h1>
      </ConsolePage>,
    );
    expect(html).not.toContain('/console/sign-out');
    expect(html).not.toContain('<nav');
  });
});
