import type { Core } from '@strapi/strapi';

interface Credentials {
  email: string;
  password: string;
}

interface Administrator {
  password?: string | null;
  isActive: boolean;
}

/** The hash of a discarded random password, with Strapi's algorithm and cost factor. */
const DUMMY_HASH = '$2a$10$Q.l5xtIOgauHhDAOC.CjOekXneL8tILEbvCjZnY2HhHSGQpTboqoO';
const WRONG = { message: 'Invalid credentials' };
const INACTIVE = { message: 'User not active' };

/**
 * Prevents user enumeration by response time. Strapi compares a password only if the account exists; here
 * it is always compared, with a dummy hash if there is no account.
 */
export function makeSignInEqual(strapi: Core.Strapi): void {
  const auth = strapi.service('admin::auth');
  auth.checkCredentials = async ({ email, password }: Credentials) => {
    const user: Administrator | null = await strapi.db
      .query('admin::user')
      .findOne({ where: { email } });
    const isRight = await auth.validatePassword(password, user?.password || DUMMY_HASH);
    if (!user?.password || !isRight) return [null, false, WRONG];
    return user.isActive ? [null, user] : [null, false, INACTIVE];
  };
}
