import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// The least that Node can do: one answer from memory to whatever is asked.
const [port, file] = process.argv.slice(2);
const body = readFileSync(file);
const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': body.length };
createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
