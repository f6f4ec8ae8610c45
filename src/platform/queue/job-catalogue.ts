import type { JobDefinition, JobHandler, QueueName } from './job.js';

/** Which fact becomes which job. Throws when a fact is defined twice: a defect of the composition, found at boot. */
export class JobCatalogue {
  private readonly definitions: ReadonlyMap<string, JobDefinition<unknown>>;

  constructor(definitions: readonly JobDefinition<unknown>[]) {
    const twice = definitions.map(({ fact }) => fact).filter((fact, at, all) => all.indexOf(fact) !== at);
    if (twice.length > 0) throw new Error(`More than one job follows from ${[...new Set(twice)].join(', ')}`);
    this.definitions = new Map(definitions.map((definition) => [definition.fact, definition]));
  }

  find(fact: string): JobDefinition<unknown> | undefined {
    return this.definitions.get(fact);
  }

  get(fact: string): JobDefinition<unknown> {
    const definition = this.definitions.get(fact);
    if (definition === undefined) throw new Error(`No job follows from the fact ${fact}`);
    return definition;
  }

  /** The queues that hold any job at all. */
  queues(): QueueName[] {
    return [...new Set([...this.definitions.values()].map(({ queue }) => queue))];
  }

  /** Each definition's handler. Throws when one has none, or two, or a handler is for no known job. */
  handlers(handlers: readonly JobHandler<unknown>[]): ReadonlyMap<string, JobHandler<unknown>> {
    const byFact = new Map(handlers.map((handler) => [handler.job.fact, handler]));
    const missing = [...this.definitions.keys()].filter((fact) => !byFact.has(fact));
    const unknown = [...byFact.keys()].filter((fact) => !this.definitions.has(fact));
    const problems = [
      ...(missing.length === 0 ? [] : [`no handler for ${missing.join(', ')}`]),
      ...(unknown.length === 0 ? [] : [`a handler for an unknown job: ${unknown.join(', ')}`]),
      ...(byFact.size === handlers.length ? [] : ['two handlers for one job']),
    ];
    if (problems.length > 0) throw new Error(`The workers cannot start: ${problems.join('; ')}`);
    return byFact;
  }
}
