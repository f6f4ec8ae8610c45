import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { coreModules } from './core.modules.js';
import { WebModule } from './web/web.module.js';
import { WorkerModule } from './worker.module.js';

@Module({})
class RootModule {}

function rootOf(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
  return { module: RootModule, imports };
}

/** One process with everything. */
export function allInOneRoot(settings: Settings): DynamicModule {
  return rootOf([...coreModules(settings), WebModule, WorkerModule.create()]);
}

export function webRoot(settings: Settings): DynamicModule {
  return rootOf([...coreModules(settings), WebModule]);
}

export function workerRoot(settings: Settings): DynamicModule {
  return rootOf([...coreModules(settings), WorkerModule.create()]);
}
