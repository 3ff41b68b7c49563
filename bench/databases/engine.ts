import type { Location } from '../apps/apps.ts';
import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { Sink } from './sink.ts';

/** A database engine, which holds databases by name. */
export interface Engine {
  name: EngineName;
  location(database: string): Location;
  /** Creates an empty database, replacing one of that name. */
  create(database: string): Promise<void>;
  sink(database: string, tables: readonly string[]): Sink;
  /** A file that exists exactly as long as the database. */
  file(database: string): string;
  stop(): Promise<void>;
}
