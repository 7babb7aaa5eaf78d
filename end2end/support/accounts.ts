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

/** Somebody who has an account and has not proven who they are: there is no case to see. */
export function unprovenAccount(): Account {
  return { userId: 'new.parent', password, caseId: '' };
}

/**
 * The parent who signs in by the form: one for each worker, and none of those whose sessions tests share. A person has five sessions, and
 * the sixth ends the first, which may be in use elsewhere.
 */
export function formAccount(): Account {
  const first = process.env.TEST_PARALLEL_INDEX !== '1';
  return first ? { userId: 'marco.ruiz', password, caseId: 'EDGE-16' } : { userId: 'rachel.keating', password, caseId: 'EDGE-01' };
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
  return !(answer.headers.get('location') ?? '').includes('sign-in') && !(answer.headers.get('location') ?? '').includes('expired');
}

/** The cookies of a demo parent's session: one for all tests of a worker, and a new one if that session ended. */
export async function sharedSession(url: string, account = demoAccount()): Promise<string> {
  const key = `${url} ${account.userId}`;
  const known = await sessions.get(key);
  if (known === undefined || !(await stands(url, known))) sessions.set(key, signIn({ url }, account));
  return sessions.get(key)!;
}

/** Gives the browser the shared session of a demo parent. */
export async function signInOnce(context: BrowserContext, url: string, account = demoAccount()): Promise<void> {
  const cookies = (await sharedSession(url, account)).split('; ').map((pair) => {
    const [name, value] = pair.split(/=(.*)/s) as [string, string];
    return { name, value, url };
  });
  await context.addCookies(cookies);
}
