import type { Core } from '@strapi/strapi';

interface Credentials {
  email: string;
  password: string;
}

interface Administrator {
  password?: string | null;
  isActive: boolean;
}

/** Of a random password that nobody kept, with the algorithm and the cost of Strapi's own. */
const DUMMY_HASH = '$2a$10$Q.l5xtIOgauHhDAOC.CjOekXneL8tILEbvCjZnY2HhHSGQpTboqoO';
const WRONG = { message: 'Invalid credentials' };
const INACTIVE = { message: 'User not active' };

/**
 * Strapi compares a password only if the account exists, so that the time of the answer reveals
 * accounts. Here a password is always compared, with a dummy if there is no account.
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
