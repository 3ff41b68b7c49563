import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config.ts';
import type { ReadDocumentAddress } from './discovery/serve-feeds.ts';
import type { ReadLinkPreview } from './discovery/share-subject.ts';
import type { RenderDraft, RenderPage } from './pages.ts';
import type { AskApi } from '../src/lib/ask-api.ts';
import { readTemplate, type Template } from './template.ts';

/** The loaded output of `vite build`. */
export interface BuiltSite {
  render: RenderPage;
  renderDraft: RenderDraft;
  readDocumentAddress: ReadDocumentAddress;
  readLinkPreview: ReadLinkPreview;
  /** Wraps the function by which pages ask the API. */
  askApiThrough: (ask: (askNow: AskApi) => AskApi) => void;
  template: Template;
}

/** Its errors are sentences for the person who starts the server. */
export async function loadBuiltSite(config: Config): Promise<BuiltSite> {
  const index = path.join(config.clientFolder, 'index.html');
  if (!fs.existsSync(index) || !fs.existsSync(config.serverEntry)) {
    throw new Error('Trang web chưa được dựng. Hãy chạy: npm run build');
  }
  // The pages read the API's address and the site's public origin from the environment.
  process.env['CMS_URL'] = config.cmsUrl.href;
  process.env['WEB_PUBLIC_URL'] = config.webPublicUrl.origin;
  const built: Omit<BuiltSite, 'template'> = await import(pathToFileURL(config.serverEntry).href);
  const manifest = JSON.parse(fs.readFileSync(config.manifest, 'utf8'));
  const { origin } = config.webPublicUrl;
  return { ...built, template: readTemplate(fs.readFileSync(index, 'utf8'), manifest, origin) };
}
