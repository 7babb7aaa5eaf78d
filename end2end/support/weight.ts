/** How many bytes must cross the wire before a page is complete, and how many for what hydrates it? */
import { bytesOnTheWire } from './visitor.ts';

/** Bytes, brotli: “Budgets” in ARCHITECTURE.md. */
export const budgets = { publicPage: 15_000, accountPage: 25_000, islands: 135_000 } as const;

export interface Weight {
  total: number;
  parts: { path: string; encoding: string; bytes: number }[];
}

/** Waits until the portal, which compresses its public pages after its start beside other work, has come to these. */
export async function untilCompressed(url: string, paths: string[]): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (const path of paths) {
    while ((await bytesOnTheWire(url + path)).encoding !== 'br') {
      if (performance.now() > deadline) throw new Error(`${path} is still not compressed`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function weigh(url: string, paths: string[], cookie: string, needed: RegExp[]): Promise<Weight> {
  // A page whose files are not found in its markup would seem light.
  const absent = needed.filter((name) => !paths.some((path) => name.test(path)));
  if (absent.length > 0) throw new Error(`${paths.join(', ')}: nothing is named ${absent.join(' or ')}`);
  const parts = [];
  for (const path of new Set(paths)) {
    const { status, encoding, bytes } = await bytesOnTheWire(new URL(path, url).href, cookie);
    if (status !== 200) throw new Error(`${path} was answered ${status}`);
    parts.push({ path, encoding, bytes });
  }
  return { total: parts.reduce((sum, part) => sum + part.bytes, 0), parts };
}

/** The page with everything that its markup asks for: styles, scripts, pictures, icons. */
export async function weighPage(url: string, path: string, cookie = ''): Promise<Weight> {
  return weigh(url, [path, ...linked(await html(url, path, cookie))], cookie, [/\.css$/, /\.js$/]);
}

/** What the island loader downloads for this page: WebAssembly, its glue, the words. */
export async function weighIslands(url: string, path: string, cookie = ''): Promise<Weight> {
  return weigh(url, islandFiles(await html(url, path, cookie)), cookie, [/\.wasm$/, /\.js$/, /\.ftl$/]);
}

async function html(url: string, path: string, cookie: string): Promise<string> {
  const answer = await fetch(new URL(path, url), { headers: { cookie, accept: 'text/html' }, redirect: 'error' });
  return answer.text();
}

/** Addresses of ours that the markup makes a browser fetch at once. */
export function linked(markup: string): string[] {
  const tags = markup.match(/<(?:link|script|img|source)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/^<link/.test(tag) || /rel="?(?:stylesheet|icon|preload|modulepreload|manifest)/.test(tag))
    .flatMap((tag) => /(?:src|href)="?(\/[^">\s]*)/.exec(tag)?.[1] ?? []);
}

/** The loader's files, which the page names in `data-` attributes of its script. */
export function islandFiles(markup: string): string[] {
  return [...markup.matchAll(/data-[a-z-]+="?(\/assets\/[^">\s]+)/g)].map((match) => match[1]!);
}
