import { createApp } from './app.ts';
import { loadBuiltSite } from './built-site.ts';
import { readConfig } from './config.ts';
import { followChanges } from './kept-answers/follow-changes.ts';
import { keepAnswers } from './kept-answers/keep-api-answers.ts';
import { listenOn } from './listen.ts';
import { stopGracefully } from './stop.ts';
import { tellViews } from './views/tell-views.ts';
import { ViewCounter } from './views/view-counter.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const built = await loadBuiltSite(config);
  const { generation } = followChanges(config.cmsUrl);
  built.askApiThrough((askNow) => keepAnswers(askNow, generation));
  const views = new ViewCounter();
  const { server } = await createApp({ ...config, ...built, generation, views });
  const telling = tellViews(views, config.cmsUrl);
  const port = await listenOn(server, config.port);
  console.log(`Trang web: http://localhost:${port}`);
  const end = async () => {
    await stopGracefully(server);
    await telling.stop();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void end().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
