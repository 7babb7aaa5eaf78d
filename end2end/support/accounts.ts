/** Who can sign in to the demo agency? The sign-ins that `portal demo` makes, the same in each demo. */
import type { BrowserContext } from '@playwright/test';
import { signIn } from './visitor.ts';

export interface Account {
  userId: string;
  password: string;
  /** A case of theirs with payments of several years. */
  caseId: string;
}

/** A parent who receives support. */
export function demoAccount(): Account {
  return { userId: 'demo', password: 'demo', caseId: '7001' };
}

const sessions = new Map<string, Promise<string>>();

/** Gives the browser a session of the demo parent; signs in once for all tests of a worker. */
export async function signInOnce(context: BrowserContext, url: string): Promise<void> {
  if (!sessions.has(url)) sessions.set(url, signIn({ url }, demoAccount()));
  const cookies = (await sessions.get(url)!).split('; ').map((pair) => {
    const [name, value] = pair.split(/=(.*)/s) as [string, string];
    return { name, value, url };
  });
  await context.addCookies(cookies);
}
