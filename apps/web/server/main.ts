import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { listenOn } from './listen.ts';
import type { LoadPage } from './pages.ts';
import { stopGracefully } from './stop.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const index = path.join(config.clientFolder, 'index.html');
  if (!fs.existsSync(index) || !fs.existsSync(config.serverEntry)) {
    throw new Error('Trang web chưa được dựng. Hãy chạy: npm run build');
  }
  // The loaders read there where the API is.
  process.env['CMS_URL'] = config.cmsUrl.href;
  const { load }: { load: LoadPage } = await import(pathToFileURL(config.serverEntry).href);
  const template = fs.readFileSync(index, 'utf8');
  const { server } = await createApp({ ...config, load, template });
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
