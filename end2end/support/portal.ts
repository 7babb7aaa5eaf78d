/**
 * How does a test or a benchmark get a real portal? It starts the program itself, on a data folder of its own with the demo
 * agency in it, and stops it again by its process.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');
/** What ships. */
export const program = join(root, 'target/release/portal');
/** The development build, with the component gallery and the pseudolocale. */
const developmentProgram = join(root, 'target/debug/portal');

/** A running portal. */
export interface Portal {
  url: string;
  port: number;
  pid: number;
  dataDir: string;
  /** Milliseconds from the start of the process to its first answered page. */
  startMs: number;
  /** Asks it to stop and waits until it has. */
  stop: () => Promise<void>;
}

export interface Options {
  port: number;
  /** Settings as environment variables: `PORTAL_SESSIONS__IDLE: '30 s'`. */
  settings?: Record<string, string>;
  /** A data folder to use and keep; by default a new one that goes away with the portal. */
  dataDir?: string;
  program?: string;
  /** Serve an empty database instead of the demo agency. */
  empty?: boolean;
}

/** The environment of a portal: nothing of ours but what the caller sets. */
export function environment(dataDir: string, port: number, settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PORTAL_'));
  return {
    ...Object.fromEntries(inherited),
    PORTAL_SERVER__DATA_DIR: dataDir,
    PORTAL_SERVER__LISTEN: `127.0.0.1:${port}`,
    PORTAL_SERVER__BASE_URL: `http://localhost:${port}`,
    ...window(),
    ...settings,
  };
}

/** The daily hour in which the sample agency closes its account pages, moved half a day away from now: tests run at any hour. */
function window(): NodeJS.ProcessEnv {
  const there = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric', hourCycle: 'h23' });
  const from = Number(there.format()) + 12;
  const [closes, opens] = [from, from + 1].map((hour) => `${String(hour % 24).padStart(2, '0')}:00`);
  return { PORTAL_AGENCY__SERVICE_WINDOW__CLOSES: closes, PORTAL_AGENCY__SERVICE_WINDOW__OPENS: opens };
}

/** Runs a subcommand to its end and gives what it printed. */
export async function command(args: string[], env: NodeJS.ProcessEnv, runs = program): Promise<string> {
  const { stdout } = await promisify(execFile)(runs, args, { env, maxBuffer: 1 << 26 });
  return stdout;
}

/** Makes the demo agency in a new folder and serves it. */
export async function startPortal({ port, settings, dataDir, program: runs = program, empty = false }: Options): Promise<Portal> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'portal-')));
  const env = environment(folder, port, settings);
  if (dataDir === undefined && !empty) await command(['demo'], env, runs);
  const started = performance.now();
  // Into a file, as a service does: a pipe would have each line of a portal under load wake the benchmark up.
  const logFile = join(folder, 'portal.log');
  const output = openSync(logFile, 'w');
  const child = spawn(runs, ['serve'], { env, stdio: ['ignore', output, output] });
  closeSync(output);
  const log = () => readFileSync(logFile, 'utf8');
  const url = `http://localhost:${port}`;
  await firstAnswer(`http://127.0.0.1:${port}/en`, port, child, log);
  return {
    url,
    port,
    pid: child.pid!,
    dataDir: folder,
    startMs: performance.now() - started,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the development build, and says so if what lies there was built without its features. */
export async function startDevelopmentPortal(options: Options): Promise<Portal> {
  const portal = await startPortal({ ...options, program: developmentProgram });
  const answer = await fetch(`${portal.url}/_gallery/en`);
  await answer.arrayBuffer();
  if (answer.ok) return portal;
  await portal.stop();
  throw new Error('target/debug/portal has no gallery and no pseudolocale: cargo build -p server --features gallery');
}

async function firstAnswer(url: string, port: number, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`portal serve ended with code ${child.exitCode}:\n${log()}`);
    try {
      const answer = await fetch(url, { headers: { host: `localhost:${port}` } });
      await answer.arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  child.kill('SIGKILL');
  throw new Error(`portal serve did not answer within 30 seconds:\n${log()}`);
}
