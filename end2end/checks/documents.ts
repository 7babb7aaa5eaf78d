/** Rules about the pages for people: what they name exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { files, lines, read, root, type Rule } from './tree.ts';

const pages = files(/^[A-Z]+\.md$|^docs\/.*\.md$/);

/** Paths of ours written as code (`app/src/routes.rs`), with nothing to fill in and no URL. */
const path = /`((?:app|domain|locales|server|style|public|end2end|docs|\.ci)\/[\w./-]*)`/g;

export const documentRules: Rule[] = [
  {
    says: 'Every path that a page names exists.',
    find: () =>
      pages.flatMap((page) =>
        read(page)
          .split('\n')
          .flatMap((line, index) =>
            [...line.matchAll(path)]
              .map((match) => match[1]!)
              .filter((named) => !existsSync(join(root, named)))
              .map((named) => `${page}:${index + 1} ${named}`),
          ),
      ),
  },
  {
    says: 'Every `make` target that a page names exists.',
    find: () => {
      const targets = new Set([...read('Makefile').matchAll(/^([a-z-]+):/gm)].map((match) => match[1]!));
      return lines(pages, /`make [a-z]/).filter((line) =>
        [...line.matchAll(/`make ([a-z-]+)/g)].some((match) => !targets.has(match[1]!)),
      );
    },
  },
  {
    says: 'ARCHITECTURE.md gives each dependency its line.',
    find: () => {
      const table = read('Cargo.toml').split('[workspace.dependencies]')[1]!.split('\n[')[0]!;
      const named = [...table.matchAll(/^([\w-]+) = (?!\{ path)/gm)].map((match) => match[1]!);
      const page = read('ARCHITECTURE.md').split('## Dependencies')[1] ?? '';
      return named.filter((name) => !new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, 'm').test(page));
    },
  },
];
