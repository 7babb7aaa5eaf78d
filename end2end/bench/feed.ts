/** How fast is a night's feed taken in while parents use the portal, and do they notice? */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, environment, program, startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { switchLanguageWithDraft } from '../support/visitor.ts';
import { cpuMicros, median, memoryMb } from './measure.ts';
import { count, type Row } from './table.ts';

/** Cases of the synthetic agency; 20,000 have about a million payments. */
const cases = Number(process.env.BENCH_CASES ?? 20_000);

export async function feed(): Promise<Row[]> {
  console.error('  a feed of a tenth, to compare the memory with ...');
  const tenth = await nightOf(Math.round(cases / 10));
  const { first, again } = await nightOf(cases);
  const rate = first.records / first.seconds;
  const slowest = Math.max(...first.waits);
  return [
    {
      what: `feed import of ${count(first.records)} records, the portal writing beside`,
      budget: '≥ 50,000 records a second',
      today: `${count(rate)} records a second (${first.seconds.toFixed(1)} s, of them ${first.cpuSeconds.toFixed(1)} s of CPU)`,
      ratio: 50_000 / rate,
      how: `portal feed import, SQLite, zstd file of ${count(cases)} cases, from start to end of the process`,
    },
    {
      what: 'memory of that import',
      budget: 'flat',
      today: `${first.peakMb.toFixed(0)} MB at most; ${tenth.first.peakMb.toFixed(0)} MB for ${count(tenth.first.records)} records`,
      how: 'VmHWM of the importing process',
    },
    {
      what: 'slowest write of the portal meanwhile',
      budget: '≤ 250 ms',
      today: `${slowest.toFixed(0)} ms, median ${median(first.waits).toFixed(0)} ms`,
      ratio: slowest / 250,
      how: `a draft saved over HTTP, one after the other with 20 ms between, ${count(first.waits.length)} times`,
    },
    {
      what: 'the same file a second time',
      budget: 'changes nothing',
      today: `nothing, in ${again.seconds.toFixed(1)} s`,
      how: 'portal feed import says duplicate, and the generation stays',
    },
  ];
}

interface Import {
  seconds: number;
  /** What it printed. */
  printed: string;
  /** CPU time of the importing process: what is left of its time on a busy machine. */
  cpuSeconds: number;
  peakMb: number;
  /** Milliseconds that each write of the portal took meanwhile. */
  waits: number[];
}

/** One synthetic agency's feed, imported twice into a portal that serves. */
async function nightOf(cases: number): Promise<{ first: Import & { records: number }; again: Import }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  // The file is made here and signed by nobody.
  const env = environment(dataDir, ports.bench, { PORTAL_FEED__SIGNATURES: 'none' });
  try {
    const file = join(dataDir, 'feed.jsonl.zst');
    console.error(`  writing a synthetic agency of ${count(cases)} cases ...`);
    await command(['demo-feed', '--cases', String(cases), '--seed', '1', '--out', file], env);
    const portal = await startPortal({ port: ports.bench, dataDir });
    try {
      console.error('  importing it while visitors write ...');
      const first = await importing(portal, file, env);
      const records = Number(/^applied: .*\n(\d+) written, 0 unchanged, 0 older than stored, 0 removed$/m.exec(first.printed)?.[1]);
      if (!(records > 0)) throw new Error(`portal feed import did not say that all records are new:\n${first.printed}`);
      console.error('  importing the same file again ...');
      const again = await importing(portal, file, env);
      if (!again.printed.includes('duplicate: ') || generation(again) !== generation(first)) {
        throw new Error(`the same file a second time changed something:\n${again.printed}`);
      }
      return { first: { ...first, records }, again };
    } finally {
      await portal.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

function generation({ printed }: Import): string {
  const found = /, generation (\d+)$/m.exec(printed)?.[1];
  if (found === undefined) throw new Error(`portal feed import named no generation:\n${printed}`);
  return found;
}

async function importing(portal: Portal, file: string, env: NodeJS.ProcessEnv): Promise<Import> {
  const begin = performance.now();
  const child = spawn(program, ['feed', 'import', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  // Once it has ended and all that it printed is here.
  let seconds: number | undefined;
  const ended = once(child, 'close').then(() => (seconds = (performance.now() - begin) / 1000));
  let cpuSeconds = 0;
  let peakMb = 0;
  const waits: number[] = [];
  while (seconds === undefined) {
    const now = memoryMb(child.pid!, 'VmHWM');
    // Once it has ended, it has no memory any more.
    if (now !== undefined) [peakMb, cpuSeconds] = [now, cpuMicros(child.pid!) / 1_000_000];
    const asked = performance.now();
    await switchLanguageWithDraft(portal);
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await ended;
  if (child.exitCode !== 0) throw new Error(`portal feed import ended with code ${child.exitCode}:\n${printed}`);
  return { seconds, printed, cpuSeconds, peakMb, waits };
}
