// Finds what nobody uses: files that no entry reaches, exported names that no other file imports, dependencies that
// the program does not load.
// Reads the sources with the TypeScript compiler; prints one line a finding and exits 1 when there is one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ENTRIES = [
  /^src\/(main|worker|all-in-one|demo|vigil|db-[a-z]+)\.ts$/,
  /\.spec\.tsx?$/,
  /^test\//,
  /^bench\//,
  /^chaos\//,
];
const ROOTS = ['src', 'test', 'bench', 'chaos'];

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'generated') yield* sources(file);
    } else if (/\.tsx?$/.test(entry.name)) yield file;
  }
}

const exists = (folder) => {
  try {
    return readdirSync(folder) !== undefined;
  } catch {
    return false;
  }
};
const files = ROOTS.filter(exists).flatMap((root) => [...sources(root)]);
const known = new Set(files);

function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '');
  return [`${target}.ts`, `${target}.tsx`].find((candidate) => known.has(candidate)) ?? null;
}

const isExported = (node) => node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** Exported names, and what the file takes from others. */
function read(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const exported = [];
  const imports = [];
  const words = new Map();
  const visit = (node) => {
    if (ts.isIdentifier(node)) words.set(node.text, (words.get(node.text) ?? 0) + 1);
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      imports.push({ from: resolve(file, node.arguments[0].text), names: '*' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const names =
        bindings && ts.isNamedImports(bindings)
          ? bindings.elements.map((each) => (each.propertyName ?? each.name).text)
          : '*';
      imports.push({ from: resolve(file, node.moduleSpecifier.text), names });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      imports.push({
        from: resolve(file, node.moduleSpecifier.text),
        names: node.exportClause
          ? node.exportClause.elements.map((each) => (each.propertyName ?? each.name).text)
          : '*',
      });
    } else if (isExported(node)) {
      if (ts.isVariableStatement(node))
        exported.push(...node.declarationList.declarations.map((each) => each.name.getText(source)));
      else if (node.name) exported.push(node.name.text);
    }
  }
  return { file, exported, imports, words };
}

const parsed = new Map(files.map((file) => [file, read(file)]));
const used = new Map(files.map((file) => [file, new Set()]));
for (const { imports } of parsed.values()) {
  for (const { from, names } of imports) {
    if (from === null) continue;
    for (const name of names === '*' ? parsed.get(from).exported : names) used.get(from).add(name);
  }
}

const reached = new Set(files.filter((file) => ENTRIES.some((entry) => entry.test(file))));
for (const file of reached) for (const { from } of parsed.get(file).imports) if (from !== null) reached.add(from);

const findings = [];
for (const { file, exported, words } of parsed.values()) {
  if (!reached.has(file)) findings.push(`${file}: no entry reaches this file`);
  else if (!ENTRIES.some((entry) => entry.test(file))) {
    for (const name of exported) {
      if (!used.get(file).has(name) && (words.get(name) ?? 0) < 2)
        findings.push(`${file}: ${name} is exported, and nobody uses it`);
    }
  }
}

// The generated client loads it.
const LOADED_ELSEWHERE = new Set(['@prisma/client']);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const program = files.filter((file) => file.startsWith('src/')).map((file) => readFileSync(file, 'utf8'));
for (const name of Object.keys(dependencies)) {
  const quoted = new RegExp(`['"]${name}(/[^'"]*)?['"]`);
  if (!LOADED_ELSEWHERE.has(name) && !program.some((text) => quoted.test(text)))
    findings.push(`package.json: ${name} is a dependency, and nothing in src/ loads it`);
}
process.stdout.write(findings.length === 0 ? 'no dead code\n' : `${findings.join('\n')}\n`);
process.exit(findings.length === 0 ? 0 : 1);
