import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { ReplicaOptions } from './options.ts';
import { createReplica } from './replica.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    options: { type: 'string', default: '{}' },
  },
});
const port = Number(values.port);
const local = `http://localhost:${port}`;
const replica = createReplica(JSON.parse(values.options) as ReplicaOptions);

createServer((request, response) => {
  const answer = replica.handle({
    url: `https://www.tiktok.com${request.url ?? '/'}`,
    method: request.method ?? 'GET',
  });
  if (!answer) {
    console.log(`not ours: ${request.method} ${request.url}`);
    response.writeHead(404).end();
    return;
  }
  // The policy upgrades http to https, which localhost does not speak.
  const { 'content-security-policy': _, ...headers } = answer.headers;
  setTimeout(() => {
    if (answer.isNetworkError) return response.destroy();
    response.writeHead(answer.status, headers);
    response.end(String(answer.body).replaceAll('https://www.tiktok.com', local));
  }, answer.delayMs);
}).listen(port, () => {
  console.log(`The replica is at ${local}/foryou (seed "${replica.settings.seed}")`);
});
