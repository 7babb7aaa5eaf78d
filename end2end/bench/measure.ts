/** How much does a process take? Read from the kernel's own counters, so that other work on the machine does not count. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** `USER_HZ`: Linux counts CPU time in these, on every machine that Node runs on. */
const ticksPerSecond = 100;

/** The headers of who typed an address: only then may a page that is made for the request come compressed. */
export const asTyped = { 'accept-encoding': 'br', 'sec-fetch-site': 'none' };

/** CPU time that a process has used so far, user and system, in microseconds. */
export function cpuMicros(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold spaces; utime and stime are fields 14 and 15, counted from 1.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond;
}

/** A line of `/proc/PID/status` in megabytes (10^6 bytes): `VmRSS` now, `VmHWM` the most so far. Nothing once the process has ended. */
export function memoryMb(pid: number, line: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const kib = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : (Number(kib) * 1024) / 1_000_000;
  } catch {
    return undefined;
  }
}

export interface Load {
  requests: number;
  cpuMicrosPerRequest: number;
}

/**
 * Loads an address with wrk and divides the CPU time of the serving process by the requests it answered. A request that fails
 * ends the measurement: an error page is cheap, and its figure would flatter.
 */
export async function load(pid: number, url: string, headers: Record<string, string>, seconds = 5): Promise<Load> {
  await wrk(url, headers, 1);
  const before = cpuMicros(pid);
  const report = await wrk(url, headers, seconds);
  const used = cpuMicros(pid) - before;
  const requests = Number(/(\d+) requests in/.exec(report)?.[1]);
  if (!(requests > 0) || !(used > 0) || /Non-2xx|Socket errors/.test(report)) throw new Error(`loading ${url} went wrong:\n${report}`);
  return { requests, cpuMicrosPerRequest: used / requests };
}

async function wrk(url: string, headers: Record<string, string>, seconds: number): Promise<string> {
  const args = ['-t1', '-c16', `-d${seconds}s`];
  for (const [name, value] of Object.entries(headers)) args.push('-H', `${name}: ${value}`);
  return (await promisify(execFile)('wrk', [...args, url])).stdout;
}

/** How {@link load} measures, for the table. */
export const how = (load: Load): string => `wrk, 16 connections, 3 × 5 s in turns, ${load.requests.toLocaleString('en-US')} requests`;

/** Three rounds of several loads, each in its turn, so that what else the machine does falls on all of them alike; of each the median. */
export async function inTurns<Name extends string>(loads: Record<Name, () => Promise<Load>>): Promise<Record<Name, Load>> {
  const names = Object.keys(loads) as Name[];
  const measured = names.map((): Load[] => []);
  for (let round = 0; round < 3; round++) {
    for (const [index, name] of names.entries()) measured[index]!.push(await loads[name]());
  }
  const entries = names.map((name, index) => [name, together(measured[index]!)]);
  return Object.fromEntries(entries) as Record<Name, Load>;
}

function together(rounds: Load[]): Load {
  return {
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
    cpuMicrosPerRequest: median(rounds.map(({ cpuMicrosPerRequest }) => cpuMicrosPerRequest)),
  };
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
