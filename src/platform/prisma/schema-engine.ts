import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { catalogueAdapter } from './catalogue-adapter.js';

/** The part of the generated glue that its typings leave out. */
interface EngineGlue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/**
 * Prisma's own schema engine as WebAssembly, on a database: no binary, no download. Used to write migrations, never to
 * apply them (it splits a script at every semicolon, also inside a function's body).
 */
export async function openSchemaEngine(
  connectionString: string,
  schemaFiles: readonly SchemaContainer[],
): Promise<SchemaEngine> {
  loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(connectionString));
  const datamodels = schemaFiles.map(({ path: name, content }): [string, string] => [name, content]);
  return engineModule.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}

let loaded = false;

/** Once in a process: the glue knows one instance only. */
function loadEngine(): void {
  if (loaded) return;
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = new WebAssembly.Module(readFileSync(path.join(path.dirname(glue), 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(wasm, {
    './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
  });
  (engineModule as unknown as EngineGlue).__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  (globalThis as PanicRegistry).PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`The schema engine gave up: ${message}\n`),
  };
  loaded = true;
}

/** Where the engine leaves its last words. */
interface PanicRegistry {
  PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void };
}
