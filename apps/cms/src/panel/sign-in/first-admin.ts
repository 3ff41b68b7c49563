import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const LOCAL_EMAIL = 'admin@localhost.local';

/**
 * Creates the first administrator if there is none, before the server listens. Without `ADMIN_PASSWORD` it
 * generates a password and prints it once. Throws if `ADMIN_PASSWORD` is too weak.
 */
export async function ensureFirstAdmin(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const email = process.env.ADMIN_EMAIL || LOCAL_EMAIL;
  const given = process.env.ADMIN_PASSWORD;
  if (given !== undefined && given !== '' && !isStrong(given)) {
    throw new Error(
      'ADMIN_PASSWORD phải có ít nhất 8 ký tự, gồm chữ thường, chữ hoa và chữ số (và không quá 72 byte).',
    );
  }
  const password = given || generatePassword();
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Quản trị',
    lastname: 'Cổng',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  if (!given) printCredentials(email, password);
}

function isStrong(password: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/].every((pattern) => pattern.test(password));
  return classes && password.length >= 8 && Buffer.byteLength(password) <= 72;
}

function generatePassword(): string {
  return `Aa1-${randomBytes(15).toString('base64url')}`;
}

function printCredentials(email: string, password: string): void {
  process.stdout.write(
    [
      '',
      '  Tài khoản quản trị đầu tiên (mật khẩu chỉ hiện một lần này, hãy ghi lại):',
      `    Thư điện tử: ${email}`,
      `    Mật khẩu:    ${password}`,
      '',
      '',
    ].join('\n'),
  );
}
