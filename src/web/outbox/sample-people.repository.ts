import type { SamplePerson } from './outbox.view.js';

/** The people of the sample data who can sign in. Throws only when the database does. */
export abstract class SamplePeople {
  abstract all(now: Date): Promise<readonly SamplePerson[]>;
}
