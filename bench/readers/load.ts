import autocannon from 'autocannon';
import { processorTime, type Running } from '@/testing/processes';

export type Load = {
  rate: number;
  p99: number;
  cpu: number;
  statuses: Record<string, number>;
  requests: number;
};

const connections = 32;

/**
 * Asks one address as often as a given number says, over 32 connections, and compressed.
 *
 * @returns requests a second, the 99th percentile in milliseconds, and processor time for a request in microseconds.
 * @throws Error when an answer fails.
 */
export async function load(
  program: Running,
  path: string,
  requests: number,
  headers: Record<string, string> = {},
): Promise<Load> {
  const before = processorTime(program.pid);
  const result = await autocannon({
    url: `${program.url}${path}`,
    connections,
    amount: requests,
    headers: { 'accept-encoding': 'gzip', ...headers },
  });
  const cpu = processorTime(program.pid) - before;
  if (result.errors + result.timeouts > 0)
    throw new Error(`${path}: ${result.errors} errors, ${result.timeouts} timeouts`);
  const total = Object.values(result.statusCodeStats ?? {}).reduce((sum, { count = 0 }) => sum + count, 0);
  return {
    rate: total / (result.duration || 1),
    p99: result.latency.p99,
    cpu: (cpu * 1000) / total,
    statuses: Object.fromEntries(
      Object.entries(result.statusCodeStats ?? {}).map(([status, { count = 0 }]) => [status, count]),
    ),
    requests: total,
  };
}

/** The value below which a share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
