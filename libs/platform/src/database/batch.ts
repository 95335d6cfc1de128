import pg, { type FieldDef, type QueryResult, type Submittable } from 'pg';
// @ts-expect-error pg does not declare its utilities
import pgUtils from 'pg/lib/utils.js';

/** One prepared statement with its values. The text is a constant: it is the key of the prepared-statement cache. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(query: { text: string; name: string }): void;
  bind(query: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(query: { type: 'P'; name: string }): void;
  execute(query: { portal: string; rows?: number }): void;
  sync(): void;
  on(event: 'readyForQuery' | 'end', listener: () => void): void;
  off(event: 'readyForQuery' | 'end', listener: () => void): void;
}

interface ResultBuilder extends QueryResult {
  addFields(fields: FieldDef[]): void;
  parseRow(fields: unknown[]): unknown;
  addRow(row: unknown): void;
  addCommandComplete(message: unknown): void;
}

interface Prepared {
  name: string;
  fields: FieldDef[] | null;
}

const prepareValue = (pgUtils as { prepareValue: (value: unknown) => unknown }).prepareValue;
const newResult = (): ResultBuilder => new (pg as unknown as { Result: new () => ResultBuilder }).Result();
const preparedOf = new WeakMap<object, Map<string, Prepared>>();
let serial = 0;

/**
 * Several prepared statements in one write to the socket and one Sync: PostgreSQL runs them as one implicit
 * transaction (all or nothing), unless the first says BEGIN. One wait instead of one per statement.
 */
class Batch implements Submittable {
  private readonly results: ResultBuilder[];
  /** What this batch parsed; remembered for the connection only when the whole batch succeeds. */
  private readonly fresh = new Map<string, Prepared>();
  private readonly plan: Prepared[] = [];
  private readonly described: boolean[] = [];
  private known: Map<string, Prepared> = new Map();
  private at = 0;
  readonly text = 'batch';
  readonly callback = (): void => undefined;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly resolve: (results: QueryResult[]) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.results = statements.map(newResult);
  }

  submit(connection: unknown): void {
    const wire = connection as Wire;
    this.known = preparedOf.get(wire) ?? new Map<string, Prepared>();
    preparedOf.set(wire, this.known);
    wire.stream.cork();
    try {
      this.statements.forEach((statement, index) => this.send(wire, statement, index));
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  private send(wire: Wire, statement: Statement, index: number): void {
    const prepared = this.known.get(statement.text) ?? this.fresh.get(statement.text) ?? this.parse(wire, statement);
    const describe = prepared.fields === null && !this.known.has(statement.text);
    this.plan.push(prepared);
    this.described.push(describe);
    wire.bind({ statement: prepared.name, values: statement.values, valueMapper: prepareValue });
    if (describe) wire.describe({ type: 'P', name: '' });
    else if (prepared.fields) this.results[index]?.addFields(prepared.fields);
    wire.execute({ portal: '' });
  }

  private parse(wire: Wire, statement: Statement): Prepared {
    const prepared: Prepared = { name: `s${++serial}`, fields: null };
    this.fresh.set(statement.text, prepared);
    wire.parse({ text: statement.text, name: prepared.name });
    return prepared;
  }

  handleRowDescription(message: { fields: FieldDef[] }): void {
    const prepared = this.plan[this.at];
    if (prepared) prepared.fields = message.fields;
    this.results[this.at]?.addFields(message.fields);
  }

  handleDataRow(message: { fields: unknown[] }): void {
    const result = this.results[this.at];
    result?.addRow(result.parseRow(message.fields));
  }

  handleCommandComplete(message: unknown): void {
    this.results[this.at]?.addCommandComplete(message);
    this.at += 1;
  }

  handleEmptyQuery(): void {
    this.at += 1;
  }

  handlePortalSuspended(): void {
    // no row limit is ever sent
  }

  /**
   * The server's own error is told once it is ready again; a broken connection never will be. The driver forgets a
   * query that failed, so the connection itself is asked.
   */
  handleError(error: Error, connection: unknown): void {
    if (!(error instanceof pg.DatabaseError)) return this.reject(error);
    const wire = connection as Wire;
    const tell = (): void => {
      wire.off('readyForQuery', tell);
      wire.off('end', tell);
      this.reject(error);
    };
    wire.on('readyForQuery', tell);
    wire.on('end', tell);
  }

  handleReadyForQuery(): void {
    for (const [text, prepared] of this.fresh) this.known.set(text, prepared);
    this.resolve(this.results);
  }
}

/** Sends the statements in one round trip. On an error nothing of an implicit transaction stays. */
export function sendBatch(client: pg.PoolClient, statements: readonly Statement[]): Promise<QueryResult[]> {
  return new Promise((resolve, reject) => {
    client.query(new Batch(statements, resolve, reject));
  });
}
