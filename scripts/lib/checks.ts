import fs from 'node:fs';
import path from 'node:path';
import type { Check } from './check.ts';
import { CACHE, E2E, REPORTS, ROOT, WEB } from './paths.ts';

const node = process.execPath;
const bin = (folder: string, file: string) => path.join(folder, 'node_modules', file);

/** Every tsconfig with its own code; a new one that matches needs no entry here. */
const TYPED = [
  '{apps,packages}/*/tsconfig.json',
  '{scripts,e2e,bench,faults}/tsconfig.json',
  'bench/*/tsconfig.json',
  'apps/*/{src/admin,tests,server}/tsconfig.json',
];

export function formatCheck(): Check {
  return {
    name: 'format',
    title: 'Định dạng (oxfmt)',
    command: node,
    args: [bin(ROOT, 'oxfmt/bin/oxfmt'), '--check', '.'],
  };
}

export function lintCheck(): Check {
  return {
    name: 'lint',
    title: 'Quy tắc mã (oxlint)',
    command: node,
    args: [bin(ROOT, 'oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  };
}

/** The newest TypeScript checks all code; `strapi build` compiles the cms with Strapi's own. */
export function typeChecks(): Check[] {
  const isOptional = (file: string) => file.includes('node_modules') || file.includes('/stock/');
  return fs
    .globSync(TYPED, { cwd: ROOT, exclude: isOptional })
    .toSorted()
    .map((file) => {
      const folder = path.dirname(file).replaceAll(path.sep, '/');
      const name = folder.replaceAll('/', '-');
      // Lets tsc check only what a change can have reached since the last run.
      const known = path.join(CACHE, 'types', `${name}.tsbuildinfo`);
      return {
        name: `types:${name}`,
        title: `Kiểu: ${folder}`,
        command: node,
        args: [
          ...[bin(ROOT, 'typescript/bin/tsc'), '--noEmit', '-p', path.join(ROOT, file)],
          ...['--incremental', '--tsBuildInfoFile', known],
        ],
      };
    });
}

export function unitCheck(): Check {
  const projects = ['packages', 'scripts', 'bench', 'cms-unit'];
  if (fs.existsSync(path.join(WEB, 'vitest.config.ts'))) projects.push('web', 'web-node');
  return vitest('unit', 'Kiểm thử đơn vị', projects);
}

/** Runs both databases together, so that no core idles at the end of the first. */
export function cmsCheck(): Check {
  const check = vitest('cms', 'CMS trên SQLite và PostgreSQL', ['cms-sqlite', 'cms-postgres']);
  return { ...check, limitMinutes: 20 };
}

/** Runs the test of the recorded answers in update mode. */
export function recordCheck(): Check {
  const check = vitest('record', 'Ghi các câu trả lời của cms', ['cms-sqlite']);
  return { ...check, args: [...check.args, 'recorded-answers', '--update'] };
}

export function e2eCheck(env: Record<string, string>, args: string[] = []): Check {
  const report = path.join(REPORTS, 'e2e.json');
  return {
    name: 'e2e',
    title: 'Hành trình trong trình duyệt',
    command: node,
    args: [bin(E2E, '@playwright/test/cli.js'), 'test', '--pass-with-no-tests', ...args],
    cwd: E2E,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    limitMinutes: 25,
  };
}

export function faultsCheck(): Check {
  return {
    name: 'faults',
    title: 'Hỏng hóc (bản ngắn)',
    command: node,
    args: [path.join(ROOT, 'faults/main.ts'), '--short'],
  };
}

function vitest(name: string, title: string, projects: string[]): Check {
  const report = path.join(REPORTS, `${name}.json`);
  return {
    name,
    title,
    command: node,
    args: [
      ...[bin(ROOT, 'vitest/vitest.mjs'), 'run', '--passWithNoTests'],
      ...projects.map((project) => `--project=${project}`),
      // Prints every test by name, so that the log shows which one hangs.
      ...['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report,
  };
}
