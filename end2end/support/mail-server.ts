/**
 * Where do the portal's mails arrive? At a real mail server, which keeps each as a file: tests in other processes read them there.
 * It can also be told to behave as mail servers do on bad days.
 */
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { root } from './portal.ts';

/** What a mail server does with a mail, counted from 0: take it, or say so why not; or never answer. */
export type Manners = (count: number) => 'take' | 'silence' | { code: number };

export interface MailServer {
  /** Every mail that arrived, in order. */
  mails: () => Promise<ParsedMail[]>;
  /** How many mails somebody began to send. */
  begun: () => number;
  stop: () => Promise<void>;
}

/** The folder of the mails that the shared portal sends. */
export const sharedMails = join(root, 'end2end/test-results/mails');

export interface MailServerOptions {
  port: number;
  folder: string;
  manners?: Manners;
  /** For a server that speaks TLS. */
  tls?: Pick<SMTPServerOptions, 'secure' | 'key' | 'cert'>;
}

export async function startMailServer({ port, folder, manners = () => 'take', tls }: MailServerOptions): Promise<MailServer> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let begun = 0;
  let kept = 0;
  const server = new SMTPServer({
    ...tls,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    logger: false,
    async onData(stream, _session, answer) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const manner = manners(begun++);
      if (manner === 'silence') return;
      if (manner !== 'take') {
        answer(Object.assign(new Error('not today'), { responseCode: manner.code }));
        return;
      }
      const name = String(kept++).padStart(6, '0');
      await writeFile(join(folder, `${name}.new`), Buffer.concat(chunks));
      await rename(join(folder, `${name}.new`), join(folder, `${name}.eml`));
      answer();
    },
  });
  // A portal that is killed while it speaks is no fault of the test.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    mails: () => mailsIn(folder),
    begun: () => begun,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function mailsIn(folder: string): Promise<ParsedMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

/** The addresses that a mail goes to. */
export function recipients(mail: ParsedMail): string[] {
  const to = [mail.to ?? []].flat();
  return to.flatMap((list) => list.value.map((one) => one.address ?? ''));
}

/** Mails that the shared portal sent to an address so far. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const mails = await mailsIn(sharedMails);
  return mails.filter((mail) => recipients(mail).includes(address));
}
