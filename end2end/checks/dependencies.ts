/** Rules about what depends on what. */
import { files, read, run, type Rule } from './tree.ts';

/** Names of every package in a crate's dependency tree (what is compiled into it, not what tests it). */
function tree(...args: string[]): Set<string> {
  const printed = run('cargo', 'tree', '--edges', 'normal', '--prefix', 'none', '--format', '{p}', ...args);
  return new Set(printed.split('\n').map((line) => line.split(' ')[0]!));
}

function mustNotReach(reached: Set<string>, names: string[]): string[] {
  return names.filter((name) => reached.has(name));
}

const manifests = files(/^[a-z/]+\/Cargo\.toml$/);

export const dependencyRules: Rule[] = [
  {
    says: 'The browser’s build reaches no server code.',
    find: () =>
      mustNotReach(
        tree('-p', 'app', '--no-default-features', '--features', 'hydrate', '--target', 'wasm32-unknown-unknown'),
        ['sqlx', 'sqlx-core', 'tokio', 'axum', 'hyper', 'server', 'icu', 'leptos_router'],
      ),
  },
  {
    says: 'domain is pure: it knows no page, no database, no socket.',
    find: () => mustNotReach(tree('-p', 'domain'), ['leptos', 'sqlx', 'tokio', 'axum', 'app', 'server']),
  },
  {
    says: 'locales depends on nothing of ours.',
    find: () => mustNotReach(tree('-p', 'locales'), ['domain', 'app', 'server', 'tokio']),
  },
  {
    says: 'Every version in the table of Cargo.toml is used by a crate.',
    find: () => {
      const table = read('Cargo.toml').split('[workspace.dependencies]')[1]!.split('\n[')[0]!;
      const named = [...table.matchAll(/^([\w-]+) = /gm)].map((match) => match[1]!);
      const used = manifests.map(read).join('\n');
      return named.filter((name) => !new RegExp(`^${name}(\\.workspace| = \\{ workspace)`, 'm').test(used));
    },
  },
  {
    says: 'Every dependency of a crate is named in its code, or a comment above it says what it is for.',
    find: () =>
      manifests.flatMap((manifest) => {
        const folder = manifest.replace(/Cargo\.toml$/, '');
        const code = files(new RegExp(`^${folder}(src|tests|benches|examples|build\\.rs)`)).filter((path) => path.endsWith('.rs'));
        const all = code.map(read).join('\n');
        const sections = read(manifest).split(/^\[/m).filter((section) => /^(dev-|build-)?dependencies\]/.test(section));
        const named = sections.flatMap((section) => [...section.matchAll(/(?<!^#.*\n)^([\w-]+)(?=[. =])/gm)].map((match) => match[1]!));
        return [...new Set(named)]
          .filter((name) => !new RegExp(`\\b${name.replaceAll('-', '_')}\\b`).test(all))
          .map((name) => `${manifest} ${name}`);
      }),
  },
];
