/** A fifth of a thorough search finds what is broken at once; `FC_NUM_RUNS` asks for more. */
export function runs(thorough: number): number {
  return Number(process.env['FC_NUM_RUNS'] ?? thorough / 5);
}
