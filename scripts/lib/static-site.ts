import path from 'node:path';
import { WEB } from './paths.ts';
import { launch } from './processes.ts';
import { Trouble } from './trouble.ts';

export interface StaticSite {
  out: string;
  files: number;
  dynamic: number;
  redirects: number;
  broken: string[];
}

interface Options {
  out: string;
  hasUploads?: boolean;
  hasPreviews?: boolean;
  env?: Record<string, string>;
  onProgress?: (done: number, known: number) => void;
}

/** Runs the static build of the built web, which reports its progress in lines of JSON. */
export async function makeStaticSite(options: Options): Promise<StaticSite> {
  const { out, hasUploads = false, hasPreviews = true, env = {}, onProgress } = options;
  let made: StaticSite | undefined;
  const program = launch({
    command: process.execPath,
    args: [
      path.join(WEB, 'server/static-build/main.ts'),
      `--out=${out}`,
      ...(hasUploads ? ['--uploads'] : []),
      ...(hasPreviews ? [] : ['--no-previews']),
    ],
    cwd: WEB,
    env: { NODE_ENV: 'production', ...env },
    onLine: (line, stream) => {
      if (stream !== 'stdout') return;
      const told: StaticSite | { done: number; known: number } = JSON.parse(line);
      if ('done' in told) onProgress?.(told.done, told.known);
      else made = told;
    },
  });
  if ((await program.ended) !== 0 || made === undefined) {
    throw new Trouble(
      'Chưa dựng được trang tĩnh. Cms phải đang chạy ở CMS_URL (http://localhost:1337); xem báo lỗi ở trên.',
      program.output().replace(/^\{.*\}$\n?/gm, ''),
    );
  }
  return made;
}
