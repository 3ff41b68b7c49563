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
 * At 200 connections the usual young heap takes 80 MB more, and the usual old one 85: how much of it V8 fills
 * before it first clears away depends on how much it may have.
 */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=1024'];
/** Each thread that compresses would keep freed memory of its own: a third of all (glibc's mallopt). */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

export interface SiteOptions {
  cmsPort: number;
  webPort: number;
  /** Of the lines that the programs print: `news` are warnings and errors. */
  show: 'everything' | 'news' | 'nothing';
  /** For the cms, beyond what the environment holds. */
  cmsEnv?: Record<string, string>;
  /** The same for the web server. */
  webEnv?: Record<string, string>;
}

/** A program of the site: how it is started, and where it says that it is ready. */
export interface Part {
  /** Its name in sentences, beginning with a capital. */
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

/** The cms and the web server as built. */
export function planSite(options: SiteOptions): SitePlan {
  const { cmsPort, webPort, show, cmsEnv = {}, webEnv = {} } = options;
  const host = process.env['CMS_HOST'] || '127.0.0.1';
  // An address for all interfaces can be listened on, but not called.
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

/** Starts the parts one after the other, each when the one before it is ready. */
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
