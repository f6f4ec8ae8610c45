import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, bulletinHtml } from './bulletin-html.js';

describe('a bulletin as HTML', () => {
  it.each([
    [
      '# A\n\nb\nc\n\nd',
      [
        ['h1', 'A'],
        ['p', 'b', 'c'],
        ['p', 'd'],
      ],
    ],
    [
      '## A\n- b\n- c\nd',
      [
        ['h2', 'A'],
        ['list', 'b', 'c'],
        ['p', 'd'],
      ],
    ],
    [
      '- a\n\n- b',
      [
        ['list', 'a'],
        ['list', 'b'],
      ],
    ],
    ['#hash\n-dash', [['p', '#hash', '-dash']]],
    ['\n \n', []],
  ])('%j', (text, blocks) => {
    expect(blocksOf(text).map(({ kind, lines }) => [kind, ...lines])).toEqual(blocks);
  });

  it('nothing that is typed becomes markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = bulletinHtml('Bulletin', `${text}<script>x</script>`);
        expect(html).not.toContain('<script');
      }),
    );
  });
});
