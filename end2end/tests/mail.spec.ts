/** Does every mail arrive that the portal promised, whatever happens to the portal and to the mail server? */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { recipients, startMailServer, type MailServer, type MailServerOptions } from '../support/mail-server.ts';
import { command, environment, root, startPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, onlyOnce, test } from '../support/test.ts';

onlyOnce();
// A mail that was taken belongs for a minute to whoever took it.
test.setTimeout(120_000);

/** A portal of one test with a mail server beside it. */
interface House {
  portal: Portal;
  settings: Record<string, string>;
  dataDir: string;
  server?: MailServer;
}

const houses: House[] = [];
test.afterEach(async () => {
  for (const { portal, server, dataDir } of houses.splice(0)) {
    await portal.stop();
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

/** Each test has ports of its own: they run beside one another. */
async function house(
  number: number,
  more: Record<string, string> = {},
  mail: Pick<MailServerOptions, 'manners' | 'tls'> | 'away' = {},
): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portal-mail-'));
  const settings = {
    PORTAL_MAIL__SMTP__HOST: 'localhost',
    PORTAL_MAIL__SMTP__PORT: String(ports.mailServers + number),
    PORTAL_MAIL__SMTP__ENCRYPTION: 'none',
    ...more,
  };
  const port = ports.mailPortals + number;
  const server = mail === 'away' ? undefined : await startMailServer(mailServer(number, dataDir, mail));
  await command(['demo'], environment(dataDir, port, settings));
  const portal = await startPortal({ port, dataDir, settings });
  const made = { portal, settings, dataDir, server };
  houses.push(made);
  return made;
}

function mailServer(number: number, dataDir: string, more: Pick<MailServerOptions, 'manners' | 'tls'> = {}): MailServerOptions {
  return { port: ports.mailServers + number, folder: join(dataDir, 'arrived'), ...more };
}

/** A sign-in from a browser that the account does not know: committed once this returns. */
async function signIn(portal: Portal, userId: string, tag = 'en'): Promise<void> {
  const answer = await fetch(`${portal.url}/api/sign-in`, {
    method: 'POST',
    headers: { origin: portal.url, referer: `${portal.url}/${tag}/sign-in`, accept: 'application/json' },
    body: new URLSearchParams({ user_id: userId, password: 'demo-Parent-2026' }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

async function kill(portal: Portal): Promise<void> {
  process.kill(portal.pid, 'SIGKILL');
  await portal.stop();
}

test('a sign-in from a new browser is told in the language of the account, and names no case', async () => {
  const { portal, server } = await house(0);
  await signIn(portal, 'chen.li', 'zh-Hans');
  await expect.poll(async () => (await server!.mails()).length).toBe(1);
  const [mail] = await server!.mails();
  expect(recipients(mail!)).toEqual(['chen.li@parents.example']);
  expect(mail!.subject).toBe('您的账户有新的登录');
  expect(mail!.text).toContain('有人用新的浏览器登录了您的账户');
  expect(mail!.html).toContain('<html lang="zh-Hans">');
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(`${mail!.text}${String(mail!.html)}`).not.toMatch(/EDGE|7001/);
  await signIn(portal, 'marco.ruiz');
  await expect.poll(async () => (await server!.mails()).map((one) => one.subject)).toContain('New sign-in to your account');
});

test('killed between the commit and the mail, the portal sends it after its next start', async () => {
  const { portal, settings, dataDir } = await house(1, {}, 'away');
  await signIn(portal, 'chen.li');
  await kill(portal);
  const server = await startMailServer(mailServer(1, dataDir));
  const again = await startPortal({ port: portal.port, dataDir, settings });
  houses.push({ portal: again, settings, dataDir, server });
  await expect.poll(async () => (await server.mails()).length, { timeout: 90_000 }).toBe(1);
});

test('killed in the middle of sending, the portal sends the mail again under the same Message-ID, and only once more', async () => {
  const manners = (count: number) => (count === 0 ? 'silence' : 'take') as 'silence' | 'take';
  const { portal, settings, dataDir, server } = await house(2, {}, { manners });
  await signIn(portal, 'chen.li');
  await expect.poll(() => server!.begun()).toBe(1);
  await kill(portal);
  const again = await startPortal({ port: portal.port, dataDir, settings });
  houses.push({ portal: again, settings, dataDir });
  await expect.poll(async () => (await server!.mails()).length, { timeout: 90_000 }).toBe(1);
  expect(server!.begun()).toBe(2);
});

test('a mail server that says “later” is asked again, one that says “never” is not, and an operator sees it', async () => {
  const codes = [{ code: 451 }, { code: 550 }];
  const { portal, settings, dataDir, server } = await house(3, {}, { manners: (count) => codes[count] ?? 'take' });
  await signIn(portal, 'chen.li');
  await expect.poll(() => server!.begun()).toBe(1);
  await signIn(portal, 'marco.ruiz');
  await expect.poll(() => server!.begun()).toBe(2);
  const env = environment(dataDir, portal.port, settings);
  const listed = await command(['mail', 'list'], env);
  expect(listed).toMatch(/^1 waiting/);
  expect(listed).toMatch(/new-device {2}tries: 1 {2}the mail server refused it: 550/);
  expect(listed).not.toContain('@');
  expect(await command(['mail', 'retry'], env)).toContain('1 will be tried again');
  await expect.poll(async () => (await server!.mails()).flatMap(recipients), { timeout: 90_000 }).toHaveLength(2);
  expect((await server!.mails()).flatMap(recipients).sort()).toEqual(['chen.li@parents.example', 'marco.ruiz@parents.example']);
});

test('with TLS, mails go to a server of the agency’s own certificate authority and to no other', async () => {
  const certificate = join(root, 'server/tests/http/certificate');
  const pem = (name: string) => readFileSync(join(certificate, name));
  const tls = { secure: true, key: pem('key.pem'), cert: pem('chain.pem') };
  const encrypted = { PORTAL_MAIL__SMTP__ENCRYPTION: 'tls' };
  const stranger = await house(4, encrypted, { tls });
  await signIn(stranger.portal, 'chen.li');
  const env = environment(stranger.dataDir, stranger.portal.port, stranger.settings);
  await expect.poll(() => readFile(join(stranger.dataDir, 'portal.log'), 'utf8')).toContain('mail not sent yet');
  expect(await command(['mail', 'list'], env)).toMatch(/^1 waiting/);
  expect(stranger.server!.begun()).toBe(0);
  const known = { ...encrypted, PORTAL_MAIL__SMTP__AUTHORITY: join(certificate, 'authority.pem') };
  const { portal, server } = await house(5, known, { tls });
  await signIn(portal, 'chen.li');
  await expect.poll(async () => (await server!.mails()).length).toBe(1);
});

test('without a mail server every mail is a file that a mail program opens', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'portal-mail-'));
  const port = ports.mailPortals + 6;
  await command(['demo'], environment(dataDir, port));
  const portal = await startPortal({ port, dataDir });
  houses.push({ portal, settings: {}, dataDir });
  await signIn(portal, 'chen.li');
  const files = async () => (await readdir(join(dataDir, 'mail'))).filter((name) => name.endsWith('.eml'));
  await expect.poll(async () => (await files()).length).toBe(1);
  const [file] = await files();
  const mail = await simpleParser(await readFile(join(dataDir, 'mail', file!)));
  expect(recipients(mail)).toEqual(['chen.li@parents.example']);
  expect(mail.messageId).toBe(`<${file!.replace('.eml', '')}@portal.example>`);
});
