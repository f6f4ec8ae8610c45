import { ModernFakeTimers } from '@jest/fake-timers';

/** A file must not meet what an earlier one has left there. */
const LISTENERS = ['uncaughtException', 'unhandledRejection', 'rejectionHandled'];

/** `testEnvironment`: tests run in the one global context of Node, which is put back in order after each file. */
export default class NativeEnvironment {
  global = globalThis;
  #before = {
    console: globalThis.console,
    exit: process.exit,
    env: { ...process.env },
    listeners: LISTENERS.map((event) => [event, process.rawListeners(event)]),
  };

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    globalThis.console = this.#before.console;
    process.exit = this.#before.exit;
    for (const name of Object.keys(process.env)) if (!(name in this.#before.env)) delete process.env[name];
    Object.assign(process.env, this.#before.env);
    for (const [event, listeners] of this.#before.listeners) {
      process.removeAllListeners(event);
      for (const listener of listeners) process.on(event, listener);
    }
  }

  /** Jest wants this to be there. There is no other context. */
  getVmContext() {
    return null;
  }
}
