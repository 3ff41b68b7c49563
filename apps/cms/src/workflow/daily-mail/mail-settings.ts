import type { Database } from '../../platform/database/database';

const OFF = 'daily_mail_off';
const SENT = 'daily_mail_sent';

/** Users who opted out, and to whom a mail was sent on which day in Viet Nam. */
export async function createMailTables(db: Database): Promise<void> {
  if (await db.schema.hasTable(SENT)) return;
  await db.schema.createTable(OFF, (table) => {
    table.integer('user_id').primary();
  });
  await db.schema.createTable(SENT, (table) => {
    table.integer('user_id').notNullable();
    table.string('day', 10).notNullable();
    table.primary(['user_id', 'day']);
  });
}

export async function wantsMail(db: Database, userId: number): Promise<boolean> {
  return (await db(OFF).where({ user_id: userId }).first()) === undefined;
}

export async function setWantsMail(db: Database, userId: number, isWanted: boolean): Promise<void> {
  if (isWanted) await db(OFF).where({ user_id: userId }).delete();
  else await db(OFF).insert({ user_id: userId }).onConflict('user_id').ignore();
}

/** Returns false if another process or an earlier attempt has already claimed the mail of the day. */
export async function claimMail(db: Database, userId: number, day: string): Promise<boolean> {
  const claimed = await db(SENT)
    .insert({ user_id: userId, day })
    .onConflict(['user_id', 'day'])
    .ignore()
    .returning('user_id');
  return claimed.length > 0;
}

/** Releases the claim after a failure, so that a retry can send the mail. */
export async function giveClaimBack(db: Database, userId: number, day: string): Promise<void> {
  await db(SENT).where({ user_id: userId, day }).delete();
}

export async function forgetBefore(db: Database, day: string): Promise<void> {
  await db(SENT).where('day', '<', day).delete();
}
