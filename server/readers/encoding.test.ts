import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encode, encodingFor } from './encoding';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
  ['gzip;q=nonsense', 'identity'],
  [undefined, 'identity'],
])('of «%s» the best is %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test('what is compressed is the same when it is opened', async () => {
  const body = Buffer.from('Річка піднялася за ніч. '.repeat(100));
  expect(brotliDecompressSync(await encode(body, 'br'))).toEqual(body);
  expect(gunzipSync(await encode(body, 'gzip'))).toEqual(body);
  expect(await encode(body, 'identity')).toBe(body);
});
