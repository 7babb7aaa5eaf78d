/** Who can sign in to the demo agency? The sign-ins that `portal demo` makes, the same in each demo. */
import type { BrowserContext } from '@playwright/test';
import { signIn } from './visitor.ts';

export interface Account {
  userId: string;
  password: string;
  /** A case of theirs with payments. */
  caseId: string;
}

const password = 'demo-Parent-2026';

/** A parent who receives support; one payment was taken back. */
export function demoAccount(): Account {
  return { userId: 'chen.li', password, caseId: 'EDGE-16' };
}

/** A parent with twenty years of weekly payments. */
export function longHistory(): Account {
  return { userId: 'li.chen20', password, caseId: 'EDGE-12' };
}

const sessions = new Map<string, Promise<string>>();

/** Whether a session still stands: a person has few at a time, and the newest ends the oldest. */
async function stands(url: string, cookie: string): Promise<boolean> {
  const answer = await fetch(`${url}/en/account`, { redirect: 'manual', headers: { cookie } });
  await answer.arrayBuffer();
  return answer.status === 200;
}

/** Gives the browser a session of a demo parent; signs in once for all tests of a worker, and again if that session ended. */
export async function signInOnce(context: BrowserContext, url: string, account = demoAccount()): Promise<void> {
  const key = `${url} ${account.userId}`;
  const known = await sessions.get(key);
  if (known === undefined || !(await stands(url, known))) sessions.set(key, signIn({ url }, account));
  const cookies = (await sessions.get(key)!).split('; ').map((pair) => {
    const [name, value] = pair.split(/=(.*)/s) as [string, string];
    return { name, value, url };
  });
  await context.addCookies(cookies);
}
