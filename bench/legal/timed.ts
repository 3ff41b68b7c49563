export async function timed<T>(work: () => Promise<T>) {
  const begun = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - begun };
}
