import 'reflect-metadata';
import { workerRoot } from './app.modules.js';
import { runProcess } from './run-process.js';

await runProcess({ root: workerRoot, web: false });
