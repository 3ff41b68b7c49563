import pg from 'pg';
import type { Batch, Sink } from './sink.ts';

export function postgresSink(url: string, tables: readonly string[]): Sink {
  const client = new pg.Client({ connectionString: url });
  const put = async (table: string, rows: object[]) => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first)
      .map((name) => `"${name}"`)
      .join(', ');
    await client.query(
      `insert into ${table} (${columns})
       select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };
  return {
    async open() {
      await client.connect();
      await client.query('set synchronous_commit = off');
      for (const table of tables.toReversed()) await client.query(`delete from ${table}`);
    },
    async put(batch: Batch) {
      for (const table of tables) await put(table, batch[table] ?? []);
    },
    async close() {
      for (const table of tables) {
        await client.query(
          `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
        );
      }
      // Does now what autovacuum would do during the measurement.
      await client.query('vacuum analyze');
      await client.query('checkpoint');
      await client.end();
    },
  };
}
