import fs from 'node:fs';
import path from 'node:path';

export interface Stamped {
  /** The path of the stamp. */
  file: string;
  /** Hash of everything that the work depends on. */
  hash: string;
  /** The results of the work; it is repeated if one of them is missing. */
  outputs: string[];
  work: () => Promise<void>;
}

/** Does the work unless it was done on the same inputs; returns whether it was needed. */
export async function unlessDone({ file, hash, outputs, work }: Stamped): Promise<boolean> {
  const done = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === hash;
  if (done && outputs.every((output) => fs.existsSync(output))) return false;
  // Removed before and written after the work, so that interrupted work never counts as done.
  fs.rmSync(file, { force: true });
  await work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, hash);
  return true;
}
