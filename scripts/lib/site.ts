import path from 'node:path';
import { isCmsNews, isWebNews } from './log-filter.ts';
import { CMS, WEB } from './paths.ts';
import { launch, type Running } from './processes.ts';
import { say, step } from './progress.ts';
import { untilReady } from './ready.ts';

// The first start fills the database and makes several sizes of every picture.
const CMS_START_MS = 240_000;
const WEB_START_MS = 60_000;
/**
 * At 200 connections V8's default young generation takes 80 MB more, and its default old generation 85 MB:
 * the higher the limit, the later V8 first collects.
 */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=1024'];
/**
 * Otherwise each compressing thread keeps freed memory in an arena of its own, a third of all (glibc's
 * mallopt).
 */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

export interface SiteOptions {
  cmsPort: number;
  webPort: number;
  /** The lines of the programs to show; `news` are warnings and errors. */
  show: 'everything' | 'news' | 'nothing';
  /** Additions to the environment, for the cms. */
  cmsEnv?: Record<string, string>;
  /** The same for the web server. */
  webEnv?: Record<string, string>;
}

/** How a program of the site starts, and where it reports readiness. */
export interface Part {
  /** Its name in messages, with a capital first letter. */
  who: string;
  launch: () => Running;
  readyUrl: string;
  readyWithinMs: number;
}

export interface SitePlan {
  cms: Part;
  web: Part;
  webUrl: string;
  cmsUrl: string;
}

export interface Site {
  cms: Running;
  web: Running;
  webUrl: string;
  cmsUrl: string;
}

/** Plans the built cms and web server. */
export function planSite(options: SiteOptions): SitePlan {
  const { cmsPort, webPort, show, cmsEnv = {}, webEnv = {} } = options;
  const host = process.env['CMS_HOST'] || '127.0.0.1';
  // A server can listen on a wildcard address, but nobody can call it.
  const callable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const cmsInternal = `http://${callable.includes(':') ? `[${callable}]` : callable}:${cmsPort}`;
  const cmsUrl = process.env['CMS_PUBLIC_URL'] || `http://localhost:${cmsPort}`;

  const isShown = (isNews: boolean) => show === 'everything' || (show === 'news' && isNews);

  const launchCms = () =>
    launch({
      command: process.execPath,
      args: [path.join(CMS, 'dist/src/start.js')],
      cwd: CMS,
      env: {
        NODE_ENV: 'production',
        STRAPI_DISABLE_EE: 'true',
        STRAPI_TELEMETRY_DISABLED: 'true',
        FIRST_CONTENT: process.env['FIRST_CONTENT'] ?? 'true',
        CMS_PORT: String(cmsPort),
        WEB_PUBLIC_URL: process.env['WEB_PUBLIC_URL'] || `http://localhost:${webPort}`,
        ...cmsEnv,
      },
      onLine: (line) => {
        if (isShown(isCmsNews(line))) say(line);
      },
    });

  const launchWeb = () =>
    launch({
      command: process.execPath,
      args: [...SMALL_HEAP, path.join(WEB, 'server/main.ts')],
      cwd: WEB,
      env: {
        NODE_ENV: 'production',
        ...FEW_ARENAS,
        WEB_PORT: String(webPort),
        CMS_URL: process.env['CMS_URL'] || cmsInternal,
        CMS_PUBLIC_URL: cmsUrl,
        ...webEnv,
      },
      onLine: (line, stream) => {
        if (isShown(isWebNews(line, stream))) say(line);
      },
    });

  return {
    cms: {
      who: 'Phần quản trị nội dung',
      launch: launchCms,
      readyUrl: `${cmsInternal}/readyz`,
      readyWithinMs: CMS_START_MS,
    },
    web: {
      who: 'Trang web',
      launch: launchWeb,
      readyUrl: `http://127.0.0.1:${webPort}/readyz`,
      readyWithinMs: WEB_START_MS,
    },
    webUrl: `http://localhost:${webPort}`,
    cmsUrl,
  };
}

/** Starts each part when the one before it is ready. */
export async function startSite({ cms, web, webUrl, cmsUrl }: SitePlan): Promise<Site> {
  return {
    cms: await startPart('Khởi động phần quản trị nội dung', cms),
    web: await startPart('Khởi động trang web', web),
    webUrl,
    cmsUrl,
  };
}

async function startPart(title: string, part: Part): Promise<Running> {
  const program = part.launch();
  await step(title, () => untilReady(part, program));
  return program;
}
