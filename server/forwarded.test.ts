import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { trustOnly } from './forwarded';

function heard(peer: string, headers: Record<string, string>, trusted: string[]): IncomingMessage['headers'] {
  const request = { socket: { remoteAddress: peer }, headers: { ...headers } } as unknown as IncomingMessage;
  trustOnly(trusted)(request);
  return request.headers;
}

const claimed = {
  'x-forwarded-for': '1.2.3.4',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
};

test('what a stranger says about its origin is dropped', () => {
  expect(heard('203.0.113.9', claimed, ['10.0.0.0/8'])).toEqual({ 'x-forwarded-for': '203.0.113.9' });
});

test('a trusted proxy is believed', () => {
  expect(heard('::ffff:10.0.0.5', claimed, ['10.0.0.0/8'])).toEqual(claimed);
});

test('a client that sends the header itself does not get past the proxy', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.7' };
  expect(heard('10.0.0.5', headers, ['10.0.0.0/8'])['x-forwarded-for']).toBe('203.0.113.9');
});
