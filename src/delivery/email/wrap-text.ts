/** Longest line of the plain part, for readers that do not wrap. */
const WIDTH = 72;

/** Breaks a paragraph at spaces. A word longer than a line stands on its own and is never broken: it may be a link. */
export function wrapText(paragraph: string, width = WIDTH): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (Array.from(longer).length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}
