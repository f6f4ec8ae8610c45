/** Lines of a YAML mapping that belong to each key at one depth. Enough for our own compose file; not a YAML parser. */
export function blocks(lines: readonly string[], indent: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const key = new RegExp(`^ {${String(indent)}}([\\w-]+):`);
  let current: string[] | null = null;
  for (const line of lines) {
    const name = key.exec(line)?.[1];
    if (name !== undefined) found.set(name, (current = [line]));
    else current?.push(line);
  }
  return found;
}

/** What a reader of YAML would stumble over: tabs, odd indents, quotes or brackets left open within a line. */
export function slips(text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const where = `line ${String(at + 1)}`;
    if (line.includes('\t')) return [`${where}: a tab`];
    const body = line.trimStart();
    if (body === '' || body.startsWith('#')) return [];
    if ((line.length - body.length) % 2 !== 0) return [`${where}: an odd indent`];
    const bare = body.replaceAll(/'[^']*'|"[^"]*"/g, '');
    const open = (sign: string): number => bare.split(sign).length - 1;
    if (/['"]/.test(bare.replaceAll(/\w'\w/g, ''))) return [`${where}: a quote left open`];
    if (open('[') !== open(']') || open('{') !== open('}')) return [`${where}: a bracket left open`];
    return [];
  });
}
