import 'reflect-metadata';
import { allInOneRoot } from './app.modules.js';
import { bannerOf } from './cli/demo/banner.js';
import { assertDemoAllowed } from './cli/demo/demo-allowed.js';
import { DemoModule } from './cli/demo/demo.module.js';
import { SeedDemoService } from './cli/demo/seed-demo.service.js';
import { prepareSystem } from './cli/prepare-system.js';
import { loadSettings } from './config/load-settings.js';
import { runProcess, sentenceOf } from './run-process.js';

/** `npm run demo`: everything in one process, on its own database, with sample people. */
try {
  const settings = loadSettings();
  assertDemoAllowed(settings);
  const isEmbedded = settings.database.url === null;
  await runProcess({
    // Lines of JSON would bury the addresses; what is wrong is still said.
    root: (opened) => DemoModule.around(allInOneRoot({ ...opened, logLevel: 'warn' })),
    web: true,
    exclusive: true,
    prepare: async (app) => {
      await prepareSystem(app);
      await app.get(SeedDemoService, { strict: false }).seed();
    },
    ready: (opened) => void process.stdout.write(bannerOf(opened, isEmbedded)),
  });
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exit(1);
}
