/** Which pages are there to look at? The addresses of app/src/routes/table.rs, each with the states that a reader can meet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoAccount, signInOnce, unprovenAccount } from './accounts.ts';
import { root } from './portal.ts';
import { expect, type Complaints } from './test.ts';

/** A page in one of its states. */
export interface State {
  /** The row of the table of routes. */
  pattern: string;
  name: string;
  path: (tag: string) => string;
  /** Whether somebody must be signed in. */
  account: boolean;
  /** Whether that is somebody who has not proven who they are. */
  unproven?: boolean;
  status: number;
  /** What the browser asks for, where not the reader's language decides. */
  acceptLanguage?: string;
  /** What a reader does on the page to come to this state. */
  act?: (page: Page) => Promise<void>;
}

/** The patterns of the table of routes, as the program has them. */
export function patterns(): string[] {
  const source = readFileSync(join(root, 'app/src/routes/table.rs'), 'utf8');
  return [...source.matchAll(/(?:row\(\s*PageName|public\(\s*PublicPage)::\w+,\s*"([^"]+)"/g)].map((match) => match[1]!);
}

/** Those that anybody may find and read in a language, which the sitemap names: a new one is looked at without being named here. */
export function publicPatterns(): string[] {
  return patterns().filter((pattern) => pattern.startsWith('/{locale}') && !NOT_PUBLIC.test(pattern));
}

const NOT_PUBLIC = /\/(sign-in|signed-out|session-expired|account|create-account|check-your-mail|activated?|forgot-|mail-sent|reset-password|password-changed)/;

const caseId = (): string => demoAccount().caseId;
const page = (pattern: string, name: string, rest: Partial<State> = {}): State => ({
  pattern,
  name,
  path: (tag) => pattern.replace('{locale}', tag).replace('{case}', caseId()),
  account: pattern.includes('/account'),
  status: 200,
  ...rest,
});
/** Sends the page's form as it is, which has so many mistakes then. */
const sendEmpty = (mistakes: number) => async (page: Page): Promise<void> => {
  await page.locator('main form .button--primary').click();
  await expect(page.locator('[aria-invalid=true]')).toHaveCount(mistakes);
};
const find = '/{locale}/find';
const prove = '/{locale}/account/prove';
const payments = '/{locale}/account/cases/{case}/payments';

export const states: State[] = [
  // Who prefers an offered language never sees it.
  page('/', 'language chooser', { path: () => '/', acceptLanguage: 'fr' }),
  ...publicPatterns().map((pattern) => page(pattern, pattern.split('/')[2]?.replaceAll('-', ' ') ?? 'home')),
  // A word that both languages have.
  page(find, 'page finder, something found', { path: (tag) => `/${tag}/find?q=PIN&show=pays` }),
  page(find, 'page finder, nothing found', { path: (tag) => `/${tag}/find?q=${'0'.repeat(100)}` }),
  page(find, 'page finder, with mistakes', { path: (tag) => `/${tag}/find?q=${'0'.repeat(101)}`, status: 422 }),
  page('/{locale}/sign-in', 'sign in'),
  page('/{locale}/sign-in', 'sign in, then on to an account page', { path: (tag) => `/${tag}/sign-in?next=payments/${caseId()}` }),
  page('/{locale}/sign-in', 'sign in, with mistakes', {
    act: async (page) => {
      await page.locator('main form .button[type=submit]').click();
      await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
    },
  }),
  page('/{locale}/sign-in/code', 'sign in, code of an app, too late'),
  page('/{locale}/signed-out', 'signed out'),
  page('/{locale}/session-expired', 'session expired'),
  page('/{locale}/create-account', 'create account'),
  page('/{locale}/create-account', 'create account, with mistakes', { act: sendEmpty(5) }),
  page('/{locale}/check-your-mail', 'check your mail, nothing known'),
  page('/{locale}/activate', 'activate, link unknown'),
  page('/{locale}/activated', 'activated'),
  page('/{locale}/forgot-user-id', 'forgot user ID'),
  page('/{locale}/forgot-password', 'forgot password'),
  page('/{locale}/forgot-password', 'forgot password, with mistakes', { act: sendEmpty(1) }),
  page('/{locale}/mail-sent', 'mail sent'),
  page('/{locale}/reset-password', 'reset password, link unknown'),
  page('/{locale}/password-changed', 'password changed'),
  page(prove, 'prove, which parent', { unproven: true }),
  page(prove, 'prove, parent who receives', { unproven: true, path: (tag) => `/${tag}/account/prove?as=receives` }),
  page(prove, 'prove, with mistakes', { unproven: true, path: (tag) => `/${tag}/account/prove?as=pays`, act: sendEmpty(3) }),
  page('/{locale}/account/confirmed', 'proof confirmed'),
  page('/{locale}/account/claimed', 'claimed before', { unproven: true }),
  page('/{locale}/account/letter', 'letter asked for', { unproven: true }),
  page('/{locale}/account/authenticator', 'authenticator app, none yet'),
  page('/{locale}/account/authenticator', 'authenticator app, with mistakes', { act: sendEmpty(1) }),
  page('/{locale}/account', 'overview'),
  page(payments, 'payment history'),
  page(payments, 'payment history, filtered', { path: (tag) => `/${tag}/account/cases/${caseId()}/payments?period=all` }),
  page(payments, 'payment history, nothing found', {
    path: (tag) => `/${tag}/account/cases/${caseId()}/payments?period=custom&from=1990-01-01&to=1990-01-02`,
  }),
  page(payments, 'payment history, with mistakes', {
    path: (tag) => `/${tag}/account/cases/${caseId()}/payments?period=custom&from=2026-03-31&to=2026-01-31`,
    status: 422,
  }),
  page('/', 'page not found, at an address without a language', { path: () => '/no-such-page', status: 404, acceptLanguage: 'fr' }),
  page('/{locale}', 'page not found', { path: (tag) => `/${tag}/no-such-page`, status: 404 }),
  page(payments, 'somebody else’s case', { path: (tag) => `/${tag}/account/cases/EDGE-12/payments`, status: 404 }),
];

/** Makes ready for a state: signs in where it takes that, and expects the complaint with which a browser notes an error's status. */
export async function prepare(state: State, page: Page, complaints: Complaints, url: string): Promise<void> {
  if (state.account) await signInOnce(page.context(), url, state.unproven ? unprovenAccount() : demoAccount());
  if (state.acceptLanguage !== undefined) await page.setExtraHTTPHeaders({ 'accept-language': state.acceptLanguage });
  // An answer to scripts says by its status that something is to be corrected.
  const status = state.act === undefined ? state.status : 422;
  if (status >= 400) complaints.expect(new RegExp(`status of ${status}`));
}
