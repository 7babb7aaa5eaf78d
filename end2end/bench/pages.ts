/** What does a page cost the server, in processor time and memory, and how soon is the first one there? */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longHistory } from '../support/accounts.ts';
import { command, environment, root, startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signIn } from '../support/visitor.ts';
import { load, median, memoryMb, type Load } from './measure.ts';
import { count, type Row } from './table.ts';

const compressed = { 'accept-encoding': 'br' };

export async function pages(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await command(['demo'], environment(dataDir, ports.bench));
    const startTimes: number[] = [];
    for (let run = 0; run < 7; run++) {
      const portal = await startPortal({ port: ports.bench, dataDir });
      startTimes.push(portal.startMs);
      await portal.stop();
    }

    const portal = await startPortal({ port: ports.bench, dataDir });
    try {
      const account = longHistory();
      const cookie = await signIn(portal, account);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const idle = memoryMb(portal.pid, 'VmRSS');
      const home = await load(portal.pid, `${portal.url}/en`, compressed);
      const floor = await loadFloor(await body(`${portal.url}/en`));
      const history = await load(portal.pid, `${portal.url}/en/account/cases/${account.caseId}/payments?period=all&rows=60`, { ...compressed, cookie });
      const busy = memoryMb(portal.pid, 'VmHWM');
      return [
        {
          what: 'public page, server CPU a request',
          budget: '≤ 1.5 × the same bytes from memory',
          today: `${micros(home)} µs against ${micros(floor)} µs: ${(home.cpuMicrosPerRequest / floor.cpuMicrosPerRequest).toFixed(2)} ×`,
          ratio: home.cpuMicrosPerRequest / floor.cpuMicrosPerRequest / 1.5,
          how: requests(home),
        },
        {
          what: 'payment history with its query and session, server CPU a request',
          budget: '≤ 350 µs',
          today: `${micros(history)} µs`,
          ratio: history.cpuMicrosPerRequest / 350,
          how: requests(history),
        },
        {
          what: 'server memory idle',
          budget: '≤ 30 MB',
          today: `${idle.toFixed(1)} MB`,
          ratio: idle / 30,
          how: 'VmRSS after a sign-in',
        },
        {
          what: 'server memory under load',
          budget: '≤ 80 MB',
          today: `${busy.toFixed(1)} MB`,
          ratio: busy / 80,
          how: 'VmHWM after the loads above (a sign-in’s argon2id included)',
        },
        {
          what: 'start to first page',
          budget: '≤ 60 ms',
          today: `${median(startTimes).toFixed(0)} ms`,
          ratio: median(startTimes) / 60,
          how: 'process start to the whole home page, median of 7, demo database',
        },
      ];
    } finally {
      await portal.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function micros(load: Load): string {
  return load.cpuMicrosPerRequest.toFixed(1);
}

function requests(load: Load): string {
  const failed = load.failures > 0 ? `, **${load.failures} failed**` : '';
  return `wrk, 16 connections, 5 s, ${count(load.requests)} requests${failed}`;
}

async function body(url: string): Promise<Buffer> {
  // Compressed as a browser gets it: node's fetch would unpack it.
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: compressed }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}

/** The same bytes from a server that does nothing else: `server/examples/bytes_from_memory.rs`. */
async function loadFloor(bytes: Buffer): Promise<Load> {
  const folder = await mkdtemp(join(tmpdir(), 'floor-'));
  const file = join(folder, 'page');
  await writeFile(file, bytes);
  const child = spawn(join(root, 'target/release/examples/bytes_from_memory'), [`127.0.0.1:${ports.floor}`, file], { stdio: 'inherit' });
  try {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return await load(child.pid!, `http://127.0.0.1:${ports.floor}/`, compressed);
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
