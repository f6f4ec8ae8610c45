/** Statements that a connection keeps parsed, at most; those that come later are parsed each time. */
const MOST = 400;

export interface Statement {
  readonly text: string;
  /** The same name is the same text, in the whole process. */
  readonly name?: string;
}

const templates = new WeakMap<TemplateStringsArray, Statement>();
const texts = new Map<string, Statement>();

/** Of a place in the code: the language makes the strings of a template once. Each value is a parameter. */
export function byTemplate(strings: TemplateStringsArray): Statement {
  let statement = templates.get(strings);
  if (statement === undefined) {
    statement = byText(strings.reduce((before, part, index) => `${before}$${index}${part}`));
    templates.set(strings, statement);
  }
  return statement;
}

export function byText(text: string): Statement {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST) return { text };
  const statement = { text, name: `vigil_${texts.size + 1}` };
  texts.set(text, statement);
  return statement;
}
