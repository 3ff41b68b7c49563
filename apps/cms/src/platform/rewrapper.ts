/**
 * Wraps a method of Strapi's, which keeps its services and controllers for the process: at a later start in
 * it, the wrapper of the former start, whose database is gone, is replaced.
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
