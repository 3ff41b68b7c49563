import { isRecord } from '@portal/contract/is-record';
import { networkOf } from '@portal/rate-limits/network';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { Attempts } from './attempts';
import { plainPath } from '../../platform/http/plain-path';
import { refuse } from '../../platform/http/admin-error';

const MAX_KNOWN_SIGN_INS = 5_000;
const MAX_EMAIL_LENGTH = 254;

/** Other paths by which a stranger could guess secrets or trigger mails. */
const OTHERS = new Set([
  ...['/admin/forgot-password', '/admin/reset-password'],
  ...['/admin/register', '/admin/registration-info'],
]);

interface Count {
  attempts: Attempts;
  key: string;
}

/**
 * Slows down password guessing: of one account from one address, of many accounts from one address, and of
 * one account from many addresses. Successful sign-ins do not count. The last limit exempts users who have
 * signed in from the same address before, so that a stranger cannot lock them out.
 */
const signInLimits: Core.MiddlewareFactory = () => {
  const ofPair = new Attempts({ most: 5, minutes: 5 });
  const ofAddress = new Attempts({ most: 20, minutes: 10 });
  const ofAccount = new Attempts({ most: 20, minutes: 10 });
  const othersOfAddress = new Attempts({ most: 10, minutes: 15 });
  const mailsOfAccount = new Attempts({ most: 3, minutes: 15 });
  const familiar = new LRUCache<string, true>({ max: MAX_KNOWN_SIGN_INS });

  return async (ctx, next) => {
    const path = plainPath(ctx.path);
    const isSignIn = path === '/admin/login' && ctx.method === 'POST';
    if (!isSignIn && !OTHERS.has(path)) return next();
    const address = networkOf(ctx.ip);
    const account = accountIn(ctx.request.body);
    const pair = `${address} ${account}`;
    const counts: Count[] = isSignIn
      ? [
          { attempts: ofPair, key: pair },
          { attempts: ofAddress, key: address },
          ...(familiar.has(pair) ? [] : [{ attempts: ofAccount, key: account }]),
        ]
      : [
          { attempts: othersOfAddress, key: address },
          ...(path === '/admin/forgot-password'
            ? [{ attempts: mailsOfAccount, key: account }]
            : []),
        ];
    const seconds = Math.max(...counts.map(({ attempts, key }) => attempts.secondsLeft(key)));
    if (seconds > 0) {
      ctx.set('Retry-After', String(seconds));
      return refuse(ctx, 429, 'RateLimitError', tooMany(seconds));
    }
    for (const { attempts, key } of counts) attempts.add(key);
    await next();
    if (!isSignIn || ctx.status !== 200) return;
    familiar.set(pair, true);
    for (const { attempts, key } of counts) attempts.takeBack(key);
  };
};

function tooMany(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Đã thử quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`;
}

function accountIn(body: unknown): string {
  const email = isRecord(body) ? body['email'] : undefined;
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, MAX_EMAIL_LENGTH) : '';
}

export default signInLimits;
