import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SHARE_PICTURES } from '../../src/lib/addresses.ts';
import { createApp } from '../app.ts';
import { loadBuiltSite, type BuiltSite } from '../built-site.ts';
import { readConfig, type Config } from '../config.ts';
import { crawl, type Answer } from './crawl.ts';
import { HOME, MISSING, SHELL } from './file-names.ts';
import { nginxConfig } from './nginx-config.ts';

const NO_SUCH_PAGE = '/khong-co-trang-nay';
const SITE = 'site';
/** Hardly any address is requested twice, so a cache is useless. */
const KEPT_BYTES = 1_024 * 1_024;

/** Prints progress and the result as lines of JSON, for `scripts/build-static.ts`. */
const tell = (facts: Record<string, unknown>) => console.log(JSON.stringify(facts));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      uploads: { type: 'boolean', default: false },
      'no-previews': { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new Error('--out: thiếu thư mục.');
  const out = path.resolve(values.out);
  requireOwnFolder(out);
  const config = readConfig(process.env);
  const built = await loadBuiltSite(config);
  const unfinished = `${out}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const result = await fill(unfinished, {
    ...{ config, built },
    omitted: [
      ...(values.uploads ? [] : ['/uploads/']),
      ...(values['no-previews'] ? [`${SHARE_PICTURES}/`] : []),
    ],
  });
  // Replaces the old folder only once the new one is complete.
  fs.rmSync(out, { recursive: true, force: true });
  fs.renameSync(unfinished, out);
  tell({ ...result, out });
}

/** Throws rather than empty a folder with other content. */
function requireOwnFolder(folder: string): void {
  if (!fs.existsSync(folder) || fs.readdirSync(folder).length === 0) return;
  if (fs.existsSync(path.join(folder, SITE, SHELL))) return;
  throw new Error(`--out=${folder}: thư mục đã có nội dung khác. Hãy chọn một thư mục trống.`);
}

interface Filling {
  config: Config;
  built: BuiltSite;
  /** Prefixes of addresses to leave out. */
  omitted: string[];
}

async function fill(folder: string, { config, built, omitted }: Filling) {
  const { origin } = config.webPublicUrl;
  const site = path.join(folder, SITE);
  const { clientFolder } = config;
  fs.cpSync(clientFolder, site, {
    recursive: true,
    filter: (file) => !/\/\.vite$|\.br$/.test(file),
  });
  for (const end of ['', '.gz']) fs.rmSync(path.join(site, HOME + end), { force: true });
  const shell = built.template.empty.replace('<html lang="vi"', `$& data-origin="${origin}"`);
  fs.writeFileSync(path.join(site, SHELL), shell);

  const app = await createApp({
    ...config,
    ...built,
    render: rejectIncomplete(built),
    keptBytes: KEPT_BYTES,
  });
  async function ask(url: string): Promise<Answer> {
    const { statusCode: status, headers, rawPayload: body } = await app.inject({ url });
    const { location, 'content-type': type } = headers;
    return { status, location, contentType: type ?? '', body };
  }
  async function write(file: string, { body }: Pick<Answer, 'body'>): Promise<void> {
    const full = path.join(site, file);
    await fs.promises.mkdir(path.dirname(full), { recursive: true });
    await fs.promises.writeFile(full, body);
  }
  const isElsewhere = ({ pathname }: URL) =>
    /^\/(api\/|healthz$|readyz$|dang-nhap$)/.test(pathname) ||
    omitted.some((prefix) => pathname.startsWith(prefix)) ||
    (pathname !== '/' && fs.existsSync(path.join(clientFolder, pathname)));
  try {
    await write(MISSING, await ask(NO_SUCH_PAGE));
    const onProgress = (done: number, known: number) => tell({ done, known });
    const found = await crawl({ origin, ask, write, isElsewhere, onProgress });
    const { redirects, types, files, dynamic, broken } = found;
    const { scriptHashes } = built.template;
    const rules = nginxConfig({ ...config, scriptHashes, redirects, types });
    fs.writeFileSync(path.join(folder, 'nginx.conf'), rules);
    return { files, dynamic, broken, redirects: redirects.size };
  } finally {
    await app.close();
  }
}

/** An incomplete page fails, like one that cannot be rendered. */
function rejectIncomplete({ render }: BuiltSite): BuiltSite['render'] {
  return async (request) => {
    const page = await render(request);
    if (page.location !== undefined || page.isWhole) return page;
    throw new Error(`${request.url}: something of the page could not be loaded.`);
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
