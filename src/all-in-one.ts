import 'reflect-metadata';
import { allInOneRoot } from './app.modules.js';
import { runProcess } from './run-process.js';

await runProcess({ root: allInOneRoot, web: true, exclusive: true });
