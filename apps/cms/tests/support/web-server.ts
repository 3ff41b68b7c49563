import { freePort } from '../../../../scripts/lib/ports.ts';
import { untilReady } from '../../../../scripts/lib/ready.ts';
import { planSite } from '../../../../scripts/lib/site.ts';
import type { Cms } from './cms.js';

export interface WebServer {
  url: string;
  stop: () => Promise<void>;
}

/** Starts the real web server, as built, in front of a cms. */
export async function startWebServer(
  cms: Cms,
  webEnv: Record<string, string> = {},
): Promise<WebServer> {
  const cmsPort = Number(new URL(cms.url).port);
  const { web } = planSite({ cmsPort, webPort: await freePort(), show: 'nothing', webEnv });
  const program = web.launch();
  await untilReady(web, program);
  return { url: new URL(web.readyUrl).origin, stop: () => program.stop() };
}
