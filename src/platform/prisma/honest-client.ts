import pg from 'pg';

/**
 * The connection under Prisma, which says BEGIN and COMMIT a little differently:
 *
 * - PostgreSQL answers COMMIT of a transaction in which a statement failed with ROLLBACK and no error; Prisma takes that
 *   for a commit. If code caught the failure on the way, a change would be reported as kept that is gone. Here it is an
 *   error.
 * - A transaction that wrote to the journal waits for the disk after its commit, together with the others, instead of
 *   while all the others wait for it (the migration that makes `journal_flush` says why that is safe).
 */
export class HonestClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]): unknown => {
      const text = textOf(args[0]);
      if (text === 'BEGIN') return (plain(BEGIN) as Promise<Results>).then(first);
      if (text === 'COMMIT') return (plain(COMMIT) as Promise<Results>).then(first).then(committed);
      return plain(...args);
    }) as pg.Client['query'];
  }
}

// Each is one message to the server and one answer; a failing COMMIT ends the message.
const BEGIN = `BEGIN; SET LOCAL vigil.flushes = 'on'`;
const COMMIT = `COMMIT; SELECT journal_flush()`;

type Results = readonly pg.QueryResult[];

/** Of a transaction's statements, as Prisma's adapter hands them over; those come without a callback. */
function textOf(query: unknown): unknown {
  return typeof query === 'object' && query !== null ? (query as { text?: unknown }).text : null;
}

function first(results: Results): pg.QueryResult | undefined {
  return results[0];
}

function committed(result: pg.QueryResult | undefined): pg.QueryResult {
  if (result?.command === 'COMMIT') return result;
  throw new pg.DatabaseError('The transaction was rolled back: a statement in it had failed.', 0, 'error');
}
