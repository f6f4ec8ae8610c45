import 'reflect-metadata';
import { webRoot } from './app.modules.js';
import { runProcess } from './run-process.js';

await runProcess({ root: webRoot, web: true });
