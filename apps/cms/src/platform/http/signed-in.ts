import type { Core } from '@strapi/strapi';

/** The token of `Authorization: Bearer …`, as Strapi reads it. */
export function bearerOf(authorization: string): string | undefined {
  return /^bearer\s+(\S+)$/i.exec(authorization)?.[1];
}

/** Whether an access token belongs to an administrator with a running session. */
export async function isSignedIn(strapi: Core.Strapi, token: string | undefined): Promise<boolean> {
  return (await userOfToken(strapi, token)) !== undefined;
}

/** The id of the active administrator whose session the token belongs to, checked as Strapi does. */
export async function userOfToken(
  strapi: Core.Strapi,
  token: string | undefined,
): Promise<number | undefined> {
  if (token === undefined) return undefined;
  const sessions = strapi.sessionManager('admin');
  const { isValid, payload } = sessions.validateAccessToken(token);
  if (!isValid || !(await sessions.isSessionActive(payload.sessionId))) return undefined;
  const where = { id: Number(payload.userId), isActive: true };
  return (await strapi.db.query('admin::user').count({ where })) > 0 ? where.id : undefined;
}
