import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { followChanges } from './kept-answers/follow-changes.ts';
import { listenOn } from './listen.ts';
import type { ReadDocumentAddress } from './discovery/serve-feeds.ts';
import type { RenderPage } from './pages.ts';
import { stopGracefully } from './stop.ts';
import { readTemplate } from './template.ts';

interface BuiltSite {
  render: RenderPage;
  readDocumentAddress: ReadDocumentAddress;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const index = path.join(config.clientFolder, 'index.html');
  if (!fs.existsSync(index) || !fs.existsSync(config.serverEntry)) {
    throw new Error('Trang web chưa được dựng. Hãy chạy: npm run build');
  }
  // The pages read there where the API is, and what the public calls the site.
  process.env['CMS_URL'] = config.cmsUrl.href;
  process.env['WEB_PUBLIC_URL'] = config.webPublicUrl.origin;
  const built: BuiltSite = await import(pathToFileURL(config.serverEntry).href);
  const manifest = JSON.parse(fs.readFileSync(config.manifest, 'utf8'));
  const template = readTemplate(
    fs.readFileSync(index, 'utf8'),
    manifest,
    config.webPublicUrl.origin,
  );
  const { generation } = followChanges(config.cmsUrl);
  const { server } = await createApp({ ...config, ...built, template, generation });
  const port = await listenOn(server, config.port);
  console.log(`Trang web: http://localhost:${port}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stopGracefully(server).then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
