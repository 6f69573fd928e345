import { type ServerResponse, STATUS_CODES } from 'node:http';

/** A whole response as it goes over the wire: one buffer, one write. */
export type Wire = {
  /** Everything but the date, which changes each second. */
  head: string;
  body: Buffer;
  /** The buffer of the second for which it was last made. */
  bytes: Buffer | null;
  second: number;
};

let second = 0;
let date = '';

/** @param head names and values by turns. @param keepAliveSeconds how long the connection is held for a further request. */
export function wireOf(status: number, head: readonly string[], body: Buffer, keepAliveSeconds = 75): Wire {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
  for (let at = 0; at < head.length; at += 2) text += `${head[at]}: ${head[at + 1]}\r\n`;
  text += `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}\r\n`;
  return { head: text, body, bytes: null, second: 0 };
}

/**
 * Sends a response past Node's own making of one, which costs more than everything else about a page from memory. Only where
 * nothing is special: the connection stays, nothing waits in it (so that who does not read holds nothing), and the request was
 * no HEAD.
 *
 * @returns false where it was not sent, and has to go the usual way.
 */
export function sendAtOnce(response: ServerResponse, wire: Wire): boolean {
  const { socket } = response;
  if (!socket || socket.writableLength > 0 || !response.shouldKeepAlive || response.headersSent) return false;
  socket.write(bytesOf(wire));
  response.finished = true;
  // Node takes up the connection's next request when it hears this.
  response.emit('finish');
  return true;
}

function bytesOf(wire: Wire): Buffer {
  const now = Math.floor(Date.now() / 1000);
  if (wire.bytes !== null && wire.second === now) return wire.bytes;
  if (now !== second) {
    second = now;
    date = new Date(now * 1000).toUTCString();
  }
  const head = `${wire.head}Date: ${date}\r\n\r\n`;
  const bytes = Buffer.allocUnsafeSlow(head.length + wire.body.length);
  bytes.write(head, 0, 'latin1');
  wire.body.copy(bytes, head.length);
  // The body lies in it: it is not held twice.
  wire.body = bytes.subarray(head.length);
  wire.bytes = bytes;
  wire.second = now;
  return bytes;
}
