/** Which page of payments is loaded, and is it really the one? */
import type { Account } from '../support/accounts.ts';
import type { Portal } from '../support/portal.ts';
import { signIn } from '../support/visitor.ts';
import { asTyped, load, type Load } from './measure.ts';

/** Rows on the page that the budget is about. */
const rows = 60;

/** Signs in, and gives what loads the parent's payment history, whole, sixty rows a page, compressed. */
export async function historyOf(portal: Portal, account: Account): Promise<() => Promise<Load>> {
  const headers = { ...asTyped, cookie: await signIn(portal, account) };
  const url = `${portal.url}/en/account/cases/${account.caseId}/payments?period=all&rows=${rows}`;
  return async () => {
    // A way to the sign-in page or a shorter list would be a flattering figure.
    const answer = await fetch(url, { headers, redirect: 'manual' });
    const shown = (await answer.text()).match(/scope="row"[^>]*><time/g)?.length ?? 0;
    if (answer.status !== 200 || shown !== rows) throw new Error(`${url} was answered ${answer.status} with ${shown} rows`);
    return load(portal.pid, url, headers);
  };
}
