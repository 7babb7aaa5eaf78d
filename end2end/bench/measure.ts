/** How much does a process take? Read from the kernel's own counters, so that other work on the machine does not count. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** `USER_HZ`: Linux counts CPU time in these, on every machine that Node runs on. */
const ticksPerSecond = 100;

/** CPU time that a process has used so far, user and system, in microseconds. */
export function cpuMicros(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold spaces; utime and stime are fields 14 and 15, counted from 1.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond;
}

/** A line of `/proc/PID/status` in megabytes (10^6 bytes): `VmRSS` now, `VmHWM` the most so far. */
export function memoryMb(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const kib = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kib) * 1024) / 1_000_000;
}

export interface Load {
  requests: number;
  failures: number;
  cpuMicrosPerRequest: number;
}

/** Loads an address with wrk and divides the CPU time of the serving process by the requests it answered. */
export async function load(pid: number, url: string, headers: Record<string, string>, seconds = 5, connections = 16): Promise<Load> {
  const wrk = async (duration: number) => {
    const args = ['-t1', `-c${connections}`, `-d${duration}s`];
    for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}: ${value}`);
    return (await promisify(execFile)('wrk', [...args, url])).stdout;
  };
  await wrk(1);
  const before = cpuMicros(pid);
  const report = await wrk(seconds);
  const used = cpuMicros(pid) - before;
  const requests = Number(/(\d+) requests in/.exec(report)?.[1] ?? 0);
  const failures =
    Number(/Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0) +
    [.../(?:connect|read|write|timeout) (\d+)/g[Symbol.matchAll](/Socket errors:.*/.exec(report)?.[0] ?? '')].reduce(
      (sum, match) => sum + Number(match[1]),
      0,
    );
  return { requests, failures, cpuMicrosPerRequest: used / requests };
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export function percentile(values: number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
