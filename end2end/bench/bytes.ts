/** How many bytes does a first visit cost? The same weighing that CI fails on (`tests/bytes.spec.ts`). */
import { demoAccount } from '../support/accounts.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signIn } from '../support/visitor.ts';
import { budgets, weighPage, weighIslands } from '../support/weight.ts';
import { kB, type Row } from './table.ts';

export async function bytes(): Promise<Row[]> {
  const portal = await startPortal({ port: ports.bench });
  try {
    const account = demoAccount();
    const cookie = await signIn(portal, account);
    const home = await weighPage(portal.url, '/zh-Hans');
    const history = await weighPage(portal.url, `/zh-Hans/account/cases/${account.caseId}/payments`, cookie);
    const islands = await weighIslands(portal.url, `/zh-Hans/account/cases/${account.caseId}/payments`, cookie);
    const row = (what: string, budget: number, today: number): Row => ({
      what,
      budget: `≤ ${kB(budget)}`,
      today: kB(today),
      ratio: today / budget,
      how: 'bodies on the wire, brotli',
    });
    return [
      row('public page (home), first visit, all bytes', budgets.publicPage, home.total),
      row('account page (payment history) before it is complete and usable', budgets.accountPage, history.total),
      row('WASM + glue + pack, first download', budgets.islands, islands.total),
    ];
  } finally {
    await portal.stop();
  }
}
