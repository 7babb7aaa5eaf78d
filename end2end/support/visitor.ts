/** How does a program that is no browser use the portal? By the same forms, without scripts. */
import { request as httpRequest } from 'node:http';
import type { Portal } from './portal.ts';
import type { Account } from './accounts.ts';

/** Sends the sign-in form as a browser without scripts does, and does not follow the answer. */
function postSignIn(portal: Pick<Portal, 'url'>, fields: Record<string, string>): Promise<Response> {
  return fetch(`${portal.url}/api/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: portal.url,
      referer: `${portal.url}/en/sign-in`,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields),
  });
}

/** Signs in by the form and gives the cookies to send from now on. */
export async function signIn(portal: Pick<Portal, 'url'>, account: Account): Promise<string> {
  const answer = await postSignIn(portal, { user_id: account.userId, password: account.password });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (answer.status !== 303 || !cookies.some((cookie) => /^(__Host-)?session=./.test(cookie))) {
    throw new Error(`signing in as ${account.userId} was answered ${answer.status}, to ${answer.headers.get('location')}`);
  }
  return cookies.join('; ');
}

/** Bytes of an answer's body as they cross the wire. */
export function bytesOnTheWire(url: string, cookie = ''): Promise<{ status: number; encoding: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    // A browser says where a request comes from; without that, account pages travel uncompressed (BREACH).
    const headers = { 'accept-encoding': 'br', accept: 'text/html', 'sec-fetch-site': 'same-origin', cookie };
    const request = httpRequest(url, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, encoding: answer.headers['content-encoding'] ?? 'identity', bytes }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

/** A visitor without scripts types a user ID and switches the language: the portal keeps a draft, which is a write. */
export async function switchLanguageWithDraft(portal: Pick<Portal, 'url'>): Promise<void> {
  const answer = await postSignIn(portal, { user_id: 'mei.chen', password: '', switch_to: 'zh-Hans' });
  if (answer.status !== 303) throw new Error(`switching the language was answered ${answer.status}`);
}
