import { createServer } from 'node:http';
import { getResponse } from 'msw/utils/get-response';
import { handlers } from './handlers.ts';
import { drawPicture } from './png.ts';

const DEFAULT_PORT = 1337;
const port = Number(process.env['CMS_PORT'] ?? DEFAULT_PORT);

const server = createServer(async (incoming, outgoing) => {
  const request = new Request(new URL(incoming.url ?? '/', `http://localhost:${port}`), {
    method: incoming.method ?? 'GET',
  });
  const response = pictureAt(request) ?? (await getResponse(handlers, request)) ?? missing();
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

server.listen(port, () => console.log(`Mock API: http://localhost:${port}/api/v1`));

/** `/uploads/mau-210-480x320.png`: hue, width and height. */
function pictureAt(request: Request): Response | undefined {
  const name = /^\/uploads\/mau-(\d{1,3})-(\d{1,4})x(\d{1,4})\.png$/;
  const [, hue, width, height] = name.exec(new URL(request.url).pathname) ?? [];
  if (hue === undefined) return undefined;
  const picture = drawPicture({ hue: Number(hue), width: Number(width), height: Number(height) });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}

function missing() {
  return new Response('Not found', { status: 404 });
}
