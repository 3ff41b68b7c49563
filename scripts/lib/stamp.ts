import fs from 'node:fs';
import path from 'node:path';

export interface Stamped {
  /** Where the stamp is kept. */
  file: string;
  /** Hash of everything that the work depends on. */
  hash: string;
  /** What the work leaves behind; if one of them is gone, it is done again. */
  outputs: string[];
  work: () => Promise<void>;
}

/** Does the work unless it was done before on the same inputs; tells whether it was needed. */
export async function unlessDone({ file, hash, outputs, work }: Stamped): Promise<boolean> {
  const done = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === hash;
  if (done && outputs.every((output) => fs.existsSync(output))) return false;
  // Removed before and written after: work that was cut off is never taken for done.
  fs.rmSync(file, { force: true });
  await work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, hash);
  return true;
}
