/** How many bytes does a first visit cost? The same weighing that CI fails on (`tests/bytes.spec.ts`). */
import { demoAccount } from '../support/accounts.ts';
import { publicPatterns } from '../support/pages.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signIn } from '../support/visitor.ts';
import { budgets, untilCompressed, weighPage, weighIslands } from '../support/weight.ts';
import { tags } from '../support/words.ts';
import { kB, type Row } from './table.ts';

export async function bytes(): Promise<Row[]> {
  const portal = await startPortal({ port: ports.bench });
  try {
    const account = demoAccount();
    const cookie = await signIn(portal, account);
    const heaviest = await heaviestPublicPage(portal.url);
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
      row(`public page, first visit, all bytes: the heaviest, ${heaviest.path}`, budgets.publicPage, heaviest.total),
      row('account page (payment history) before it is complete and usable', budgets.accountPage, history.total),
      row('WASM + glue + pack, first download', budgets.islands, islands.total),
    ];
  } finally {
    await portal.stop();
  }
}

async function heaviestPublicPage(url: string): Promise<{ path: string; total: number }> {
  const paths = publicPatterns().flatMap((pattern) => tags.map((tag) => pattern.replace('{locale}', tag)));
  await untilCompressed(url, paths);
  const weighed = [];
  for (const path of paths) {
    weighed.push({ path, total: (await weighPage(url, path)).total });
  }
  return weighed.reduce((heaviest, page) => (page.total > heaviest.total ? page : heaviest));
}
