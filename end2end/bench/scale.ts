/** Does a page of payments cost more where there are more payments? */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longHistory } from '../support/accounts.ts';
import { command, environment, startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signIn } from '../support/visitor.ts';
import { load } from './measure.ts';
import { count, type Row } from './table.ts';

/** Cases of the small and of the large agency; 200 cases have about 10,000 payments. `BENCH_LARGE=200000` makes it ten million. */
const small = 200;
const large = Number(process.env.BENCH_LARGE ?? 20_000);

export async function scale(): Promise<Row[]> {
  const few = await cpuOfHistory(small);
  const many = await cpuOfHistory(large);
  return [
    {
      what: `payment history with ${count(large * 50)} payments against ${count(small * 50)}`,
      budget: '≤ 1.2 ×',
      today: `${many.toFixed(1)} µs against ${few.toFixed(1)} µs: ${(many / few).toFixed(2)} ×`,
      ratio: many / few / 1.2,
      how: `the same parent in agencies of ${count(large)} and ${count(small)} cases`,
    },
  ];
}

async function cpuOfHistory(cases: number): Promise<number> {
  console.error(`  an agency of ${count(cases)} cases ...`);
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await command(['demo', '--cases', String(cases)], environment(dataDir, ports.bench));
    const portal = await startPortal({ port: ports.bench, dataDir });
    try {
      const account = longHistory();
      const cookie = await signIn(portal, account);
      const url = `${portal.url}/en/account/cases/${account.caseId}/payments?period=all&rows=60`;
      return (await load(portal.pid, url, { cookie, 'accept-encoding': 'br' })).cpuMicrosPerRequest;
    } finally {
      await portal.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
