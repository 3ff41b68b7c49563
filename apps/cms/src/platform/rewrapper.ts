/**
 * Wraps a method of a Strapi service or controller without nesting wrappers. Strapi keeps these objects
 * for the whole process, so a second start in it (as in tests) has to replace the wrapper of the first,
 * whose database is gone.
 */
export function rewrapper<F extends object>(): (current: F, wrap: (original: F) => F) => F {
  const originals = new WeakMap<F, F>();
  return (current, wrap) => {
    const original = originals.get(current) ?? current;
    const wrapped = wrap(original);
    originals.set(wrapped, original);
    return wrapped;
  };
}
