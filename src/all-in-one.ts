import 'reflect-metadata';
import { allInOneRoot } from './app.modules.js';
import { FirstStartModule } from './cli/first-start.module.js';
import { prepareSystem } from './cli/prepare-system.js';
import { runProcess } from './run-process.js';

await runProcess({
  root: (settings) => FirstStartModule.around(allInOneRoot(settings)),
  web: true,
  exclusive: true,
  prepare: prepareSystem,
});
