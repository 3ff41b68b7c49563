import type { Location } from '../apps/apps.ts';
import type { EngineName } from '../../scripts/lib/bench-options.ts';
import type { Sink } from './sink.ts';

/** A place for databases, each known by its name. */
export interface Engine {
  name: EngineName;
  location(database: string): Location;
  /** Makes an empty database, in place of one of that name. */
  create(database: string): Promise<void>;
  sink(database: string, tables: readonly string[]): Sink;
  /** What exists as long as the database does. */
  file(database: string): string;
  stop(): Promise<void>;
}
