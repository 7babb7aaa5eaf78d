/** What files does the project have, and what stands in them? */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A rule of the house: what it says, and what breaks it today. */
export interface Rule {
  says: string;
  find: () => string[];
}

/** Runs a program at the project's root and gives what it printed. */
export function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Files that git follows or would (new ones, not ignored), whose path matches. */
export function files(matching: RegExp): string[] {
  const all = run('git', 'ls-files', '--cached', '--others', '--exclude-standard').split('\n');
  return [...new Set(all)].filter((path) => path !== '' && matching.test(path) && existsSync(join(root, path)));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every line of these files that matches, as `file:line text`. */
export function lines(paths: string[], matching: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .map((text, index) => ({ text, index }))
      .filter(({ text }) => matching.test(text))
      .map(({ text, index }) => `${path}:${index + 1} ${text.trim().slice(0, 120)}`),
  );
}
