import type { Core } from '@strapi/strapi';
import proxyAddr from 'proxy-addr';

const SAID_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'];

/**
 * Koa believes what `X-Forwarded-…` headers say. They are taken away unless the connection comes from
 * one of `TRUSTED_PROXIES`, and of the addresses the one remains that the outermost of these saw.
 */
const clientAddress: Core.MiddlewareFactory = () => {
  const isTrusted = trustIn(process.env['TRUSTED_PROXIES'] ?? '');
  return (ctx, next) => {
    const { req } = ctx;
    if (isTrusted(req.socket.remoteAddress ?? '', 0)) {
      req.headers['x-forwarded-for'] = proxyAddr(req, isTrusted);
    } else {
      for (const name of SAID_BY_PROXIES) delete req.headers[name];
    }
    return next();
  };
};

type Trust = ReturnType<typeof proxyAddr.compile>;

/** `list`: addresses and ranges (CIDR), separated by commas. Throws a sentence for who starts the cms. */
function trustIn(list: string): Trust {
  if (list.trim() === '') return () => false;
  try {
    return proxyAddr.compile(list.split(',').map((one) => one.trim()));
  } catch {
    throw new Error(
      `TRUSTED_PROXIES=${list} phải là các địa chỉ IP hoặc dải địa chỉ (CIDR), cách nhau bằng dấu phẩy.`,
    );
  }
}

export default clientAddress;
