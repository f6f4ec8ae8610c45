/** An element of a document, as far as a test reads it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, without that of its children. */
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const OPEN = new RegExp(`<(${NAME})`, 'uy');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'uy');
const END = /\s*(\/?)>/uy;
const TEXT = /[^<]+/uy;
const DECLARATION = /<\?xml version="1\.0"(?: encoding="utf-8")?\s*\?>\s*/iuy;
/** What XML 1.0 does not know. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root of a well-formed document (XML 1.0). Throws with the place for anything else, and for what a feed of ours has no
 * use for: document types, comments, processing instructions, CDATA.
 */
export function parseXml(document: string): XmlElement {
  return new Reader(document).document();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  document(): XmlElement {
    if (NOT_XML.test(this.source)) throw new Error('A character that XML does not know.');
    if (this.take(DECLARATION) === null) throw this.wrong('no XML declaration');
    const root = this.element();
    if (this.source.slice(this.at).trim() !== '') throw this.wrong('something behind the root');
    return root;
  }

  private element(): XmlElement {
    const name = this.take(OPEN)?.[1];
    if (name === undefined) throw this.wrong('no element');
    const attributes = this.attributes();
    const end = this.take(END);
    if (end === null) throw this.wrong(`the tag of ${name} does not end`);
    if (end[1] === '/') return { name, attributes, children: [], text: '' };
    return { name, attributes, ...this.content(name) };
  }

  private attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (let found = this.take(ATTRIBUTE); found !== null; found = this.take(ATTRIBUTE)) {
      const [, name = '', double, single] = found;
      if (attributes.has(name)) throw this.wrong(`${name} stands twice`);
      attributes.set(name, this.unescape(double ?? single ?? ''));
    }
    return attributes;
  }

  private content(name: string): Pick<XmlElement, 'children' | 'text'> {
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += this.unescape(this.take(TEXT)?.[0] ?? '');
      const close = this.take(CLOSE);
      if (close === null) children.push(this.element());
      else if (close[1] === name) return { children, text };
      else throw this.wrong(`${name} is closed as ${close[1] ?? ''}`);
    }
  }

  private unescape(raw: string): string {
    if (raw.includes(']]>')) throw this.wrong(']]> in a text');
    return raw.replaceAll(/&([^;\s]*;?)/gu, (_all, entity: string) => {
      const number = /^#(?:x([\da-f]+)|(\d+));$/iu.exec(entity);
      if (number !== null) return String.fromCodePoint(parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10));
      const known = entity.endsWith(';') ? ENTITIES[entity.slice(0, -1)] : undefined;
      if (known === undefined) throw this.wrong('& that begins no entity');
      return known;
    });
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private wrong(what: string): Error {
    return new Error(`Not well formed at ${String(this.at)}: ${what}.`);
  }
}
