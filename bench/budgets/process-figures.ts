import { readFileSync } from 'node:fs';

/** Linux counts a hundred ticks a second. */
const TICKS = 100;
const [USER, SYSTEM] = [13, 14];
const KB_IN_MB = 1_024;

/** Seconds of processor time that a process has taken; undefined where the system does not tell. */
export function cpuSeconds(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  // The name of the program, in brackets, may have spaces.
  const fields = stat?.slice(stat.lastIndexOf(')')).split(' ');
  return fields && (Number(fields[USER - 1]) + Number(fields[SYSTEM - 1])) / TICKS;
}

/** Memory of a process now, in MB; undefined where the system does not tell. */
export function memoryMb(pid: number): number | undefined {
  const [, kb] = /^VmRSS:\s+(\d+)/m.exec(read(pid, 'status') ?? '') ?? [];
  return kb === undefined ? undefined : Number(kb) / KB_IN_MB;
}

function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
