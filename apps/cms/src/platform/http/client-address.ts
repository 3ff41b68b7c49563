import type { Core } from '@strapi/strapi';
import proxyAddr from 'proxy-addr';

const SAID_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'];

/**
 * Koa believes `X-Forwarded-…` headers. They are removed unless the connection comes from one of
 * `TRUSTED_PROXIES`; then the address that the outermost of these saw remains.
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

/**
 * `list`: addresses and ranges (CIDR), separated by commas. Throws a sentence for whoever starts the
 * cms.
 */
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
