import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StaticHost } from './static-host.ts';

const TRIES = 50;
const RETRY_MS = 100;

/**
 * The configuration that the README puts around the generated `nginx.conf`; nginx writes only into the
 * folder.
 */
function configOf(site: string, own: string, port: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  return `
    daemon off;
    pid ${own}/pid;
    error_log stderr warn;
    events {}
    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log off;
      ${places.join(' ')}
      server {
        listen ${port};
        root ${site}/site;
        include ${site}/nginx.conf;
      }
    }`;
}

/** Serves a static site with the nginx of this machine; any complaint of nginx fails. */
export async function startNginx(
  program: string,
  folder: string,
  port: number,
): Promise<StaticHost> {
  const own = mkdtempSync(path.join(os.tmpdir(), 'portal-nginx-'));
  const file = path.join(own, 'nginx.conf');
  writeFileSync(file, configOf(folder, own, port));
  // nginx's workers would use another account, which cannot read the private folder of a test.
  const server = spawn(program, ['-c', file, '-g', `user ${os.userInfo().username};`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const url = `http://localhost:${port}`;
  const close = () => {
    server.kill('SIGQUIT');
    rmSync(own, { recursive: true, force: true });
  };
  for (let time = 0; time < TRIES; time += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return { url, close };
    await pause(RETRY_MS);
  }
  close();
  throw new Error(`nginx did not start:\n${complaints}`);
}
