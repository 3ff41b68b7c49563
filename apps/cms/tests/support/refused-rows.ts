import { isPostgres } from '../../src/platform/database/database.js';
import type { Cms } from './cms.js';

/** Makes the database itself refuse files whose name begins with `beginning`. */
export async function refuseFilesNamed({ strapi }: Cms, beginning: string): Promise<void> {
  const db = strapi.db.connection;
  if (!isPostgres(db)) {
    await db.raw(
      `create trigger refuse_files before insert on files when new.name like '${beginning}%' begin select raise(abort, 'refused'); end`,
    );
    return;
  }
  await db.raw(
    "create function refuse_file() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
  );
  await db.raw(
    `create trigger refuse_files before insert on files for each row when (new.name like '${beginning}%') execute function refuse_file()`,
  );
}
