import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { HomeLanguage } from '../../src/kernel/language.js';
import { checkSafeMessaging } from '../../src/publication/safe-messaging/check-safe-messaging.js';

/** Where words live that leave the house or that anybody may read. */
const FOLDERS = ['src/web/public', 'src/web/layout', 'src/web/responder', 'src/delivery', 'src/answer'];

/** Found by name, so that a new catalogue is read without anybody thinking of it. */
function catalogues(): readonly (readonly [file: string, language: HomeLanguage])[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
    .filter((file) => /\.(en|cy)\.ts$/.test(file))
    .sort()
    .map((file) => [file, file.endsWith('.cy.ts') ? 'cy' : 'en'] as const);
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) yield* textsIn(child);
}

describe('every public text keeps to the style list', () => {
  it('reads them all', () => {
    const files = catalogues().map(([file]) => file);
    for (const known of [
      'sms-texts.en.ts',
      'email-texts.en.ts',
      'voice-texts.cy.ts',
      'feed.en.ts',
      'questions.en.ts',
    ]) {
      expect(files.some((file) => file.endsWith(known))).toBe(true);
    }
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(catalogues())('%s', async (file, language) => {
    const loaded: unknown = await import(pathToFileURL(path.resolve(file)).href);
    const texts = [...textsIn(loaded)];
    expect(texts.length).toBeGreaterThan(0);
    const findings = texts.flatMap((text) =>
      checkSafeMessaging(text, language).findings.map(
        ({ rule, at, length }) => `${rule}: ${text.slice(Math.max(0, at - 30), at + length + 30)}`,
      ),
    );
    expect(findings).toEqual([]);
  });
});
