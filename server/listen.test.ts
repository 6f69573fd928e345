import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { tryAddress } from './listen';

test('a taken port is named, with another to choose', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  await expect(tryAddress({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is taken by another program.\nChoose another: PORT=${port + 1} npm start`,
  );
  other.close();
});

test('an address of another machine is named', async () => {
  await expect(tryAddress({ host: '192.0.2.1', port: 3000 })).rejects.toThrow(
    'HOST 192.0.2.1 is not an address of this machine.',
  );
});
