/** The used part of the driver, which ships no types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string);
    pragma(statement: string): void;
    prepare(sql: string): { all(): Record<string, unknown>[]; run(): void };
    close(): void;
  }
}
