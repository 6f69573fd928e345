import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bareEnvironment } from './bare-environment';

/** A process id is given again after a while; together with the start time it names one process for good. */
export interface ProcessName {
  pid: number;
  started: string;
}

let own: ProcessName | undefined;

/** @returns the name of this process */
export function thisProcess(): ProcessName {
  own ??= { pid: process.pid, started: startOf(process.pid) ?? 'unknown' };
  return own;
}

/** @returns whether that very process still runs */
export function isAlive(name: ProcessName): boolean {
  return startOf(name.pid) === name.started;
}

/** @returns when the process started, in the system's own words; undefined when there is none (a zombie is none) */
export function startOf(pid: number): string | undefined {
  return process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which stands in brackets and may hold anything: state, …, and 19 fields on the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function startByPs(pid: number): string | undefined {
  const arguments_ = ['-o', 'stat=,lstart=', '-p', String(pid)];
  const { stdout } = spawnSync('ps', arguments_, { encoding: 'utf8', env: bareEnvironment });
  const line = stdout?.trim();
  if (!line || line.startsWith('Z')) return undefined;
  return line.replace(/^\S+\s+/, '');
}
