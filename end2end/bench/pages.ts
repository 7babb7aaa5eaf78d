/** What does a page cost the server, in processor time and memory, and how soon is the first one there? */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAccount, longHistory } from '../support/accounts.ts';
import { command, environment, root, startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { historyOf } from './history.ts';
import { asTyped, how, inTurns, load, median, memoryMb, type Load } from './measure.ts';
import type { Row } from './table.ts';

export async function pages(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await command(['demo'], environment(dataDir, ports.bench));
    console.error('  starts ...');
    const starts: number[] = [];
    for (let run = 0; run < 7; run++) {
      const portal = await startPortal({ port: ports.bench, dataDir });
      starts.push(portal.startMs);
      await portal.stop();
    }

    const portal = await startPortal({ port: ports.bench, dataDir });
    try {
      const ordinary = await historyOf(portal, demoAccount());
      const long = await historyOf(portal, longHistory());
      // The allocator gives back what nobody has used for ten seconds.
      await new Promise((resolve) => setTimeout(resolve, 15_000));
      const idle = memoryMb(portal.pid, 'VmRSS')!;
      console.error('  public pages, and the same bytes from memory ...');
      const besideFloor = async (path: string): Promise<BesideFloor> =>
        withFloor(await body(portal.url + path), (floor) => inTurns({ page: () => load(portal.pid, portal.url + path, asTyped), floor }));
      const questions = await besideFloor('/en/questions');
      const finder = await besideFloor('/en/find?q=card');
      console.error('  payment histories ...');
      const history = await inTurns({ ordinary, long });
      const busy = memoryMb(portal.pid, 'VmHWM')!;
      return rowsOf({ questions, finder, ...history, idle, busy, start: median(starts) });
    } finally {
      await portal.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A page, and a server that does nothing but send the same bytes. */
interface BesideFloor {
  page: Load;
  floor: Load;
}

interface Figures {
  /** Kept in memory. */
  questions: BesideFloor;
  /** Made for each request: what the page finder answers. */
  finder: BesideFloor;
  ordinary: Load;
  long: Load;
  idle: number;
  busy: number;
  start: number;
}

function rowsOf({ questions, finder, ordinary, long, idle, busy, start }: Figures): Row[] {
  const micros = (load: Load) => `${load.cpuMicrosPerRequest.toFixed(1)} µs`;
  const overFloor = ({ page, floor }: BesideFloor): number => page.cpuMicrosPerRequest / floor.cpuMicrosPerRequest;
  const beside = (both: BesideFloor): string => `${micros(both.page)} against ${micros(both.floor)}: ${overFloor(both).toFixed(2)} ×`;
  return [
    {
      what: 'public page (questions), server CPU a request',
      budget: '≤ 1.5 × the same bytes from memory',
      today: beside(questions),
      ratio: overFloor(questions) / 1.5,
      how: how(questions.page),
    },
    {
      what: 'the same of an answer of the page finder',
      today: beside(finder),
      how: how(finder.page),
    },
    {
      what: 'payment history of 60 rows with its query and session, server CPU a request',
      budget: '≤ 350 µs, then ≤ 200',
      today: micros(ordinary),
      ratio: ordinary.cpuMicrosPerRequest / 350,
      how: `a case of three years of weekly payments, brotli; ${how(ordinary)}`,
    },
    {
      what: 'the same of twenty years of weekly payments',
      today: micros(long),
      how: how(long),
    },
    {
      what: 'server memory, idle',
      budget: '≤ 30 MB',
      today: `${idle.toFixed(1)} MB`,
      ratio: idle / 30,
      how: 'VmRSS 15 s after two sign-ins',
    },
    {
      what: 'server memory, under load',
      budget: '≤ 80 MB',
      today: `${busy.toFixed(1)} MB`,
      ratio: busy / 80,
      how: 'VmHWM after the loads above (argon2id of the sign-ins included)',
    },
    {
      what: 'start to first page',
      budget: '≤ 60 ms',
      today: `${start.toFixed(0)} ms`,
      ratio: start / 60,
      how: 'process start to the whole home page, median of 7, demo database',
    },
  ];
}

/** The page as a browser gets it. (`fetch` would unpack it.) */
async function body(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: asTyped }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode === 200 && answer.headers['content-encoding'] === 'br') resolve(Buffer.concat(chunks));
        else reject(new Error(`${url} was answered ${answer.statusCode}, encoding ${answer.headers['content-encoding']}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Runs the same bytes from a server that does nothing else (`server/examples/bytes_from_memory.rs`) beside a measurement. */
async function withFloor<T>(bytes: Buffer, measure: (floor: () => Promise<Load>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'floor-'));
  const file = join(folder, 'page');
  await writeFile(file, bytes);
  const address = `127.0.0.1:${ports.floor}`;
  const child = spawn(join(root, 'target/release/examples/bytes_from_memory'), [address, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    // It says when it listens.
    const began = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(([code]) => code as unknown)]);
    if (!Array.isArray(began)) throw new Error(`bytes_from_memory ended with code ${String(began)}`);
    return await measure(() => load(child.pid!, `http://${address}/`, asTyped));
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
