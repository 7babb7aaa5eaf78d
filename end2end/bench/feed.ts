/** How fast is a night's feed taken in while parents use the portal, and do they notice? */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, environment, program, startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { switchLanguageWithDraft } from '../support/visitor.ts';
import { memoryMb, percentile } from './measure.ts';
import { count, type Row } from './table.ts';

/** Cases of the synthetic agency; 20,000 have about a million payments. */
const cases = Number(process.env.BENCH_CASES ?? 20_000);

export async function feed(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const env = environment(dataDir, ports.bench);
  try {
    const file = join(dataDir, 'feed.jsonl.zst');
    console.error(`  writing a synthetic agency of ${count(cases)} cases ...`);
    await command(['demo-feed', '--cases', String(cases), '--seed', '1', '--out', file], env);
    const portal = await startPortal({ port: ports.bench, dataDir });
    try {
      console.error('  importing it while visitors write ...');
      const first = await importing(portal, file, env);
      console.error('  importing the same file again ...');
      const again = await importing(portal, file, env);
      const rate = first.records / first.seconds;
      return [
        {
          what: `feed import of ${count(first.records)} records, the portal writing beside`,
          budget: '≥ 50,000 records a second',
          today: `${count(rate)} records a second (${first.seconds.toFixed(1)} s)`,
          ratio: 50_000 / rate,
          how: 'portal feed import, SQLite, zstd file',
        },
        {
          what: 'memory of that import',
          budget: 'flat',
          today: `${first.peakMb.toFixed(0)} MB at most`,
          how: 'VmHWM of the importing process',
        },
        {
          what: 'a portal write meanwhile',
          budget: '≤ 250 ms',
          today: `median ${percentile(first.waits, 0.5).toFixed(0)} ms, slowest ${Math.max(...first.waits).toFixed(0)} ms`,
          ratio: Math.max(...first.waits) / 250,
          how: `a draft saved every 20 ms, ${count(first.waits.length)} times`,
        },
        {
          what: 'the same file a second time',
          budget: 'changes nothing',
          today: `${again.seconds.toFixed(1)} s`,
          how: 'portal feed import',
        },
      ];
    } finally {
      await portal.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Import {
  seconds: number;
  records: number;
  peakMb: number;
  /** Milliseconds that each write of the portal took meanwhile. */
  waits: number[];
}

async function importing(portal: Portal, file: string, env: NodeJS.ProcessEnv): Promise<Import> {
  const begin = performance.now();
  const child = spawn(program, ['feed', 'import', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'exit');
  let peakMb = 0;
  const waits: number[] = [];
  while (child.exitCode === null) {
    try {
      peakMb = Math.max(peakMb, memoryMb(child.pid!, 'VmHWM') || 0);
    } catch {
      break; // It has just ended.
    }
    const asked = performance.now();
    await switchLanguageWithDraft(portal);
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`portal feed import ended with code ${code}:\n${printed}`);
  const records = Number(/([\d,]+) records/.exec(printed)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  return { seconds: (performance.now() - begin) / 1000, records, peakMb, waits };
}
