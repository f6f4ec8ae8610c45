import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { render } from 'preact-render-to-string';
import { defineCatalogue } from './translate.js';

const WEB = path.resolve(import.meta.dirname, '..');
const AREAS = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.en.ts'))
  .map((file) => file.slice(0, -'.en.ts'.length));

async function messagesOf(file: string): Promise<Record<string, string>> {
  const module = (await import(path.join(WEB, file))) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(module)) as Record<string, string>;
}

/** Names of the parameters and tags of a message, wherever they stand in it. */
function parameters(message: string): string[] {
  const names = JSON.stringify(new IntlMessageFormat(message, 'en').getAst()).matchAll(/"type":[1-8],"value":"(\w+)"/g);
  return [...new Set([...names].map((match) => match[1] ?? ''))].sort();
}

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

describe.each(AREAS)('the messages of %s', (area) => {
  it('exist in Welsh with the same parameters', async () => {
    const [en, cy] = await Promise.all([messagesOf(`${area}.en.ts`), messagesOf(`${area}.cy.ts`)]);
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      expect({ key, parameters: parameters(cy[key] ?? '') }).toEqual({ key, parameters: parameters(message) });
    }
  });

  it('hold no straight apostrophe, which would escape what follows', async () => {
    const [en, cy] = await Promise.all([messagesOf(`${area}.en.ts`), messagesOf(`${area}.cy.ts`)]);
    for (const message of [...Object.values(en), ...Object.values(cy)]) expect(message).not.toContain("'");
  });
});
