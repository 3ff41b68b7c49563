/** A fifth of the thorough number of runs finds most defects; `FC_NUM_RUNS` sets another number. */
export function runs(thorough: number): number {
  return Number(process.env['FC_NUM_RUNS'] ?? thorough / 5);
}
