import { render } from 'preact-render-to-string';

interface Block {
  readonly kind: 'h1' | 'h2' | 'list' | 'p';
  readonly lines: readonly string[];
}

/** Headings, items and paragraphs of a bulletin; nothing else has a meaning, and nothing of it is markup. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/u).map((each) => each.trimEnd())) {
    const [kind, words] = kindOf(line);
    if (words === '') {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    const goesOn = open && last !== undefined && last.kind === kind && (kind === 'list' || kind === 'p');
    if (goesOn) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    open = true;
  }
  return blocks;
}

function kindOf(line: string): readonly [Block['kind'], string] {
  if (line.startsWith('# ')) return ['h1', line.slice(2).trim()];
  if (line.startsWith('## ')) return ['h2', line.slice(3).trim()];
  return line.startsWith('- ') ? ['list', line.slice(2).trim()] : ['p', line.trim()];
}

/** In a page `h1` is the page's own. */
export function BulletinBlocks({ text, within }: { readonly text: string; readonly within: 'page' | 'file' }) {
  return (
    <>
      {blocksOf(text).map(({ kind, lines }, at) => {
        const words = lines.join(' ');
        switch (kind) {
          case 'h1':
            return within === 'page' ? <h2 key={at}>{words}</h2> : <h1 key={at}>{words}</h1>;
          case 'h2':
            return within === 'page' ? <h3 key={at}>{words}</h3> : <h2 key={at}>{words}</h2>;
          case 'list':
            return (
              <ul key={at}>
                {lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            );
          case 'p':
            return <p key={at}>{words}</p>;
        }
      })}
    </>
  );
}

/** A file by itself, without style, script or anything from elsewhere. */
export function bulletinHtml(title: string, text: string): string {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <BulletinBlocks text={text} within="file" />
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${render(page)}\n`;
}
