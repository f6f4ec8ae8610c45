import { describe, expect, it } from '@jest/globals';
import { render } from 'preact-render-to-string';
import { defineCatalogue } from './translate.js';

describe('a catalogue', () => {
  const t = defineCatalogue(
    { coming: '{n, plural, one {# person is coming} other {# people are coming}}', ring: '<b>Ring</b> {who}' },
    { coming: '{n, plural, one {Mae # person yn dod} other {Mae # o bobl yn dod}}', ring: '<b>Ffoniwch</b> {who}' },
  );

  it('counts', () => {
    expect(t('en', 'coming', { n: 1 })).toBe('1 person is coming');
    expect(t('cy', 'coming', { n: 3 })).toBe('Mae 3 o bobl yn dod');
  });

  it('puts elements into a sentence and escapes what is text', () => {
    const html = render(<p>{t.rich('cy', 'ring', { b: (words) => <b>{words}</b>, who: '<Nadia>' })}</p>);
    expect(html).toBe('<p><b>Ffoniwch</b> &lt;Nadia></p>');
  });

  it('does not pass over a missing parameter', () => {
    expect(() => t('en', 'coming')).toThrow();
  });
});
