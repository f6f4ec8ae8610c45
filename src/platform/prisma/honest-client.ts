import pg from 'pg';

/**
 * PostgreSQL answers COMMIT of a transaction in which a statement failed with ROLLBACK and no error; Prisma takes that
 * for a commit. If code caught the failure on the way, a change would be reported as kept that is gone. This client
 * makes it an error.
 */
export class HonestClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]): unknown => {
      const answer = plain(...args);
      return isCommit(args[0]) && answer instanceof Promise ? answer.then(committed) : answer;
    }) as pg.Client['query'];
  }
}

function isCommit(query: unknown): boolean {
  return typeof query === 'object' && query !== null && (query as { text?: unknown }).text === 'COMMIT';
}

function committed(result: pg.QueryResult): pg.QueryResult {
  if (result.command === 'COMMIT') return result;
  throw new pg.DatabaseError('The transaction was rolled back: a statement in it had failed.', 0, 'error');
}
