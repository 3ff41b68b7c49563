import { readFileSync } from 'node:fs';
import http from 'node:http';

// The baseline: plain Node answers every request with the same bytes and headers.
const [, , headersFile = '', bodyFile = ''] = process.argv;
const headers = JSON.parse(readFileSync(headersFile, 'utf8'));
const body = readFileSync(bodyFile);
const server = http.createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
});
server.listen(0, () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : '');
});
