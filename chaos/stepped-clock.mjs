// Loaded before the program: its clock is the machine's, moved by as many milliseconds as the file says. Timers that
// count lengths of time are not moved, as on a machine whose clock is set.
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 50;
const file = process.env.CHAOS_CLOCK_FILE;
const MachineDate = Date;
let offset = read();
setInterval(() => (offset = read()), LOOK_EVERY_MS).unref();

function read() {
  return Number(readFileSync(file, 'utf8'));
}

const now = () => MachineDate.now() + offset;

globalThis.Date = new Proxy(MachineDate, {
  apply: () => new MachineDate(now()).toString(),
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, made === globalThis.Date ? target : made),
  get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
});
