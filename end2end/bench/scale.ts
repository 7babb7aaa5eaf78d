/** Does a page of payments cost more where there are more payments? */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAccount } from '../support/accounts.ts';
import { command, environment, startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { historyOf } from './history.ts';
import { how, inTurns, type Load } from './measure.ts';
import { count, type Row } from './table.ts';

/** Cases of the small and of the large agency; 200 cases have about 10,000 payments. `BENCH_LARGE=200000` makes it ten million. */
const small = 200;
const large = Number(process.env.BENCH_LARGE ?? 20_000);

export async function scale(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const cases of [small, large]) {
      console.error(`  an agency of ${count(cases)} cases ...`);
      await command(['demo', '--cases', String(cases)], environment(join(folder, String(cases)), ports.bench));
    }
    console.error('  its payment history ...');
    const { few, many } = await inTurns({
      few: () => loadOnce(join(folder, String(small))),
      many: () => loadOnce(join(folder, String(large))),
    });
    const ratio = many.cpuMicrosPerRequest / few.cpuMicrosPerRequest;
    return [
      {
        what: `payment history with about ${count(large * 50)} payments against ${count(small * 50)}`,
        budget: '≤ 1.2 ×',
        today: `${many.cpuMicrosPerRequest.toFixed(1)} µs against ${few.cpuMicrosPerRequest.toFixed(1)} µs: ${ratio.toFixed(2)} ×`,
        ratio: ratio / 1.2,
        how: `the same parent in agencies of ${count(large)} and ${count(small)} cases; ${how(many)}`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One load of a portal that is started for it, as the other agency's uses the same port. */
async function loadOnce(dataDir: string): Promise<Load> {
  const portal = await startPortal({ port: ports.bench, dataDir });
  try {
    return await (await historyOf(portal, demoAccount()))();
  } finally {
    await portal.stop();
  }
}
