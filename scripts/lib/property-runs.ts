/** How often a property is tried: a fifth of the thorough number, unless `FC_NUM_RUNS` sets another. */
export function runs(thorough: number): number {
  return Number(process.env['FC_NUM_RUNS'] ?? Math.ceil(thorough / 5));
}
