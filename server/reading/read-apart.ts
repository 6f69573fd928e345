import { readFileSync } from 'node:fs';
import type { ReadDocument, Told } from '@/newsroom/documents/document';
import type { ReadFeed } from '@/newsroom/documents/feed';
import { mustBeSmallEnough, readPlainDocument } from '@/newsroom/documents/plain';
import { RuleBroken, type RuleCode } from '@/newsroom/errors';
import { log } from '../log';
import { type Allowance, takeReader, usual } from './reader';
import { takeTurn } from './turns';

/** What a process may take to start on a busy machine. */
const secondsToStart = 15;

/** How much memory the process took at its peak, in bytes: for tests that hold it to its limits. */
export type Measured = { peak?: number | undefined };

/** Texts up to this many bytes are read here. */
const smallText = 1024 * 1024;

/**
 * Reads a document in a process of its own that knows no secret and has limits of time and memory; a small text, which can do no
 * harm, at once.
 *
 * @throws RuleBroken as readDocument does, and document_too_slow, document_too_heavy, reading_busy
 */
export function readApart(
  bytes: Uint8Array,
  told: Told = {},
  allowance: Allowance = usual,
  measured: Measured = {},
): Promise<ReadDocument> {
  return takeTurn(async () => {
    const plain = bytes.byteLength <= smallText ? readPlainDocument(bytes, told) : null;
    return plain ?? apart<ReadDocument>({ kind: 'document', bytes, told }, allowance, measured);
  });
}

/** The same for a feed, as readFeed does. */
export function readFeedApart(
  bytes: Uint8Array,
  told: Told = {},
  allowance: Allowance = usual,
  measured: Measured = {},
): Promise<ReadFeed> {
  return takeTurn(async () => apart<ReadFeed>({ kind: 'feed', bytes, told }, allowance, measured));
}

type Task = { kind: 'document' | 'feed'; bytes: Uint8Array; told: Told };
type Answer<T> = {
  ready?: true;
  read?: T;
  broken?: { code: RuleCode; path: string; facts: Record<string, string | number> };
  failed?: string;
  peak: number;
};

function apart<T>(task: Task, allowance: Allowance, measured: Measured): Promise<T> {
  // What is too large is not even handed over.
  mustBeSmallEnough(task.bytes);
  return new Promise<T>((resolve, reject) => {
    const reader = takeReader(allowance);
    let isTooSlow = false;
    let timer: NodeJS.Timeout;
    const endAfter = (seconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isTooSlow = true;
        measured.peak = peakOf(reader.pid) ?? measured.peak;
        reader.kill('SIGKILL');
      }, seconds * 1000);
    };
    endAfter(allowance.seconds + secondsToStart);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      reader.on('error', () => {});
      reader.kill('SIGKILL');
      finish();
    };
    reader.on('message', (message) => {
      const answer = message as Answer<T>;
      measured.peak = answer.peak;
      // From here on the time is the document's.
      if (answer.ready) endAfter(allowance.seconds * 3);
      else if (answer.read) settle(() => resolve(answer.read as T));
      else if (answer.broken || answer.failed) settle(() => reject(refusal(answer)));
    });
    reader.on('error', (error) => settle(() => reject(error)));
    reader.on('exit', (code, signal) => settle(() => reject(endedEarly(isTooSlow, code, signal, allowance))));
    // It waits in the pipe until the process is ready.
    reader.send(task, () => {});
  });
}

/** The most memory that a process has taken so far, where the system tells. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
  } catch {
    return undefined;
  }
}

function refusal({ broken, failed }: Answer<unknown>): RuleBroken {
  if (broken) return new RuleBroken(broken.code, broken.path, broken.facts);
  log.warn('a document could not be read', { failed: failed?.slice(0, 2000) });
  return new RuleBroken('document_broken', 'file');
}

function endedEarly(
  isTooSlow: boolean,
  code: number | null,
  signal: string | null,
  { seconds }: Allowance,
): Error {
  if (isTooSlow || signal === 'SIGTERM') return new RuleBroken('document_too_slow', 'file', { seconds });
  // The watcher ends what takes too much memory with SIGKILL, and so does the system; the heap's end is an abort.
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 133)
    return new RuleBroken('document_too_heavy', 'file');
  return new Error(`the process that reads documents ended with ${code ?? signal}`);
}
