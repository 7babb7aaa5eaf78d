/** Rules about single files, which any editor could check. */
import { files, lines, read, type Rule } from './tree.ts';

const rust = files(/\.rs$/);
const code = files(/\.(rs|ts|js|scss|sh)$/);
const text = files(/\.(rs|ts|js|scss|sh|ftl|toml|md|sql|yml|json)$|^Makefile$|^\.ci\//)
  .filter((path) => !/package-lock\.json$/.test(path));
const isTest = /(^|\/)tests?(\/|\.rs$)/;
// Written so that this line does not match itself.
const neighbour = new RegExp(['/(work|far', 'm|tmp)/[a-z]+|\\.\\./sh', 'ared\\b'].join(''));
const unfinished = new RegExp(['\\b(TO', 'DO|FIX', 'ME|XX', 'X)\\b|\\b(to', 'do|unimplemented)!'].join(''));

export const sourceRules: Rule[] = [
  {
    says: 'No file is longer than 400 lines: split it by what its parts answer.',
    find: () =>
      code
        .filter((path) => !isTest.test(path))
        .map((path) => ({ path, length: read(path).split('\n').length - 1 }))
        .filter(({ length }) => length > 400)
        .map(({ path, length }) => `${path} ${length} lines`),
  },
  {
    says: 'Every Rust file opens with //! and the question it answers.',
    find: () => rust.filter((path) => !read(path).startsWith('//!')),
  },
  {
    says: 'A lint is silenced by #[expect(…, reason = "…")], never by #[allow(…)].',
    find: () => lines(rust, /^\s*#!?\[(cfg_attr\(.*)?allow\(/),
  },
  {
    says: 'Nothing is left undone by the code’s own words.',
    find: () => lines(code, unfinished),
  },
  {
    says: 'Nothing names a path of one machine, or of a folder beside the project.',
    find: () => lines(text, neighbour),
  },
  {
    says: 'Styles stand in style/: the content-security policy blocks style attributes.',
    find: () => lines(files(/^app\/src\/.*\.rs$/), /\sstyle=(\"|format!|move)|\sstyle:[a-z-]+=/),
  },
  {
    says: 'No screen imports another screen.',
    find: () =>
      files(/^app\/src\/screens\/.+\/.+\.rs$/).flatMap((path) => {
        const own = path.split('/').slice(3, -1).join('::');
        return lines([path], /crate::screens::/).filter((line) => {
          const named = /crate::screens::([a-z_:]+)/.exec(line)?.[1] ?? '';
          const screen = named.split('::').filter((part) => part !== '').join('::');
          return screen !== 'testing' && !screen.startsWith(own.split('::')[0]!);
        });
      }),
  },
  {
    says: 'Components never touch a screen or a server function.',
    find: () => lines(files(/^app\/src\/components\/.*\.rs$/), /crate::screens|#\[server/),
  },
  {
    says: 'Only the store and the feed importer name sqlx.',
    find: () =>
      lines(
        rust.filter((path) => !/^server\/(src\/(store|feed)(\/|\.rs$)|tests\/)/.test(path)),
        /\bsqlx::/,
      ),
  },
  {
    says: 'Both databases have the same migrations.',
    find: () => {
      const names = (folder: string) =>
        files(new RegExp(`^server/migrations/${folder}/`)).map((path) => path.split('/').at(-1)!);
      const lite = names('sqlite');
      const postgres = names('postgres');
      return [
        ...lite.filter((name) => !postgres.includes(name)).map((name) => `server/migrations/sqlite/${name} only`),
        ...postgres.filter((name) => !lite.includes(name)).map((name) => `server/migrations/postgres/${name} only`),
      ];
    },
  },
];
