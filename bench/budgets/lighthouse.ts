import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { templates } from '../../e2e/support/templates.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { CACHE } from '../../scripts/lib/paths.ts';

/** Installed on first use: with its dependencies it is larger than the site's other tools. */
const PACKAGE = 'lighthouse@13.5.0';
const FOLDER = path.join(CACHE, 'lighthouse');
const CLI = path.join(FOLDER, 'node_modules/lighthouse/cli/index.js');
/** The templates that set `noindex` on purpose. */
const KEPT_FROM_SEARCH = /^search|^day-without-news$/;
const MB = 1_024 * 1_024;

const score = z.object({ score: z.nullable(z.number()) });
const number = z.object({ numericValue: z.number() });
const report = z.object({
  categories: z.object({
    ...{ performance: score, accessibility: score, 'best-practices': score, seo: score },
  }),
  audits: z.object({
    'largest-contentful-paint': number,
    'cumulative-layout-shift': number,
    'total-blocking-time': number,
  }),
});

/**
 * The result of one page on the phone that Lighthouse emulates. Scores from 0 to 100, times in milliseconds.
 */
export interface Judged {
  page: string;
  /** The page sets `noindex`, so its SEO score says nothing. */
  isKeptFromSearch: boolean;
  scores: { performance: number; accessibility: number; 'best-practices': number; seo: number };
  largestPaint: number;
  layoutShift: number;
  blocking: number;
}

const run = promisify(execFile);

/** Undefined if Lighthouse cannot be installed, which needs the registry once. */
export async function judgePages(
  origin: string,
  show: (page: string) => void,
): Promise<Judged[] | undefined> {
  if (!(await install())) return undefined;
  const judged: Judged[] = [];
  for (const { name, address, status } of templates) {
    if (status !== 200) continue;
    show(name);
    judged.push(await judge(name, origin + address));
  }
  return judged;
}

async function install(): Promise<boolean> {
  if (existsSync(CLI)) return true;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), '{ "private": true }\n');
  try {
    await run('pnpm', ['add', '--ignore-workspace', '--ignore-scripts', PACKAGE], { cwd: FOLDER });
    return true;
  } catch {
    return false;
  }
}

async function judge(page: string, url: string): Promise<Judged> {
  const { executablePath, args } = await findChromium();
  const flags = [...args, '--headless'].join(' ');
  const { stdout } = await run(
    process.execPath,
    [
      CLI,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 64 * MB },
  );
  const { categories, audits } = z.parse(report, JSON.parse(stdout));
  const percent = (name: keyof typeof categories) =>
    Math.round(100 * (categories[name].score ?? 0));
  return {
    page,
    isKeptFromSearch: KEPT_FROM_SEARCH.test(page),
    scores: {
      performance: percent('performance'),
      accessibility: percent('accessibility'),
      'best-practices': percent('best-practices'),
      seo: percent('seo'),
    },
    largestPaint: audits['largest-contentful-paint'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
  };
}
