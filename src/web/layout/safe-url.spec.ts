import { describe, expect, it } from '@jest/globals';
import { safeNext, safeUrl } from './safe-url.js';

describe('an address in a link', () => {
  it.each([
    '/report',
    '/cy/report?a=b',
    '#main',
    '?cursor=x',
    'https://example.org/',
    'tel:116123',
    'mailto:a@example.org',
  ])('keeps %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '//evil.example/',
    '/\\evil.example/',
    'report',
    'file:///etc/passwd',
    '',
  ])('drops %p', (url) => {
    expect(safeUrl(url)).toBe('#');
  });
});

describe('where to go after sign-in', () => {
  it('keeps a path of this site', () => {
    expect(safeNext('/console/incidents?status=triage', '/console')).toBe('/console/incidents?status=triage');
  });

  it.each([
    undefined,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '#',
    '?x',
    '/a\nb',
    `/${'a'.repeat(600)}`,
  ])('refuses %p', (next) => {
    expect(safeNext(next, '/console')).toBe('/console');
  });
});
