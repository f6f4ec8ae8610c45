// The program under measurement: one process with web and workers. `node program.mjs src|dist`
import 'reflect-metadata';

const from = process.argv[2] === 'dist' ? '../dist' : '../src';
const { allInOneRoot } = await import(`${from}/app.modules.js`);
const { runProcess } = await import(`${from}/run-process.js`);

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await runProcess({
  root: (settings) => allInOneRoot(settings),
  web: true,
  ready: () => process.send?.({ ready: true }),
});
