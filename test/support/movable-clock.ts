import { Clock } from '../../src/kernel/clock.js';

/** A clock that a test moves. It runs on by itself when told to, so that order in time stays visible. */
export class MovableClock extends Clock {
  constructor(private time: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.time);
  }

  set(time: Date): void {
    this.time = time;
  }

  advance(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }
}
