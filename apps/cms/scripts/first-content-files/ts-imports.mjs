import { registerHooks } from 'node:module';

// The cms compiles to CommonJS and writes its imports without an ending, which Node's own
// TypeScript support does not complete.
const OWN = /\/apps\/cms\/(src|scripts)\//;

registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.') && OWN.test(context.parentURL ?? '');
    return next(own && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier, context);
  },
});
