import { clientAddressOf, rangesIn } from '@portal/rate-limits/address-ranges';
import type { Core } from '@strapi/strapi';

const SAID_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'];

/**
 * Removes `X-Forwarded-…` headers, which Koa believes, unless the connection comes from one of
 * `TRUSTED_PROXIES`. In that case it keeps the client address that the outermost trusted proxy saw.
 */
const clientAddress: Core.MiddlewareFactory = () => {
  const proxies = rangesIn('TRUSTED_PROXIES', process.env['TRUSTED_PROXIES'] ?? '');
  return (ctx, next) => {
    const { req } = ctx;
    if (proxies(req.socket.remoteAddress ?? '')) {
      req.headers['x-forwarded-for'] = clientAddressOf(req, proxies);
    } else {
      for (const name of SAID_BY_PROXIES) delete req.headers[name];
    }
    return next();
  };
};

export default clientAddress;
