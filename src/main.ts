import 'reflect-metadata';
import { webRoot } from './app.modules.js';
import { FirstStartModule } from './cli/first-start.module.js';
import { prepareSystem } from './cli/prepare-system.js';
import { runProcess } from './run-process.js';

await runProcess({
  root: (settings) => FirstStartModule.around(webRoot(settings)),
  web: true,
  prepare: prepareSystem,
});
