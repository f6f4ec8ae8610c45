import { LineCounter, parseDocument } from 'yaml';
import type { ConfigPath } from './config-types.js';

/** More would be no configuration. */
const MOST_ALIASES = 100;

export type LocatedConfig =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: ConfigPath) => number }
  | { readonly ok: false; readonly problems: readonly { readonly line: number; readonly problem: string }[] };

/** Reads the text, and keeps on which line each thing stands. */
export function locateConfig(text: string): LocatedConfig {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, code }) => ({ line: lineAt(pos[0]), problem: yamlProblem(code) }));
    return { ok: false, problems };
  }
  const lineOf = (path: ConfigPath): number => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start = rangeOf(node);
      if (start !== null) return lineAt(start);
    }
    return 1;
  };
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown, lineOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, problems: [{ line: 1, problem: 'It refers to itself too often. Write things out.' }] };
  }
}

function rangeOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here twice. Keep one of them.',
  BAD_INDENT: 'The indentation is not what YAML expects. Indent with spaces, alike within a list.',
  TAB_AS_INDENT: 'A tab stands where YAML expects spaces. Use spaces.',
  MULTIPLE_DOCS: 'There is more than one document in the file. Keep one.',
  BAD_ALIAS: 'It refers to something that is not there. Write it out.',
};

function yamlProblem(code: string): string {
  return (
    PROBLEMS[code] ?? `This is not YAML (${code.toLowerCase().replaceAll('_', ' ')}). Write it as config:export does.`
  );
}
