/**
 * What does the portal call things? Tests find buttons and fields by their words, and take the words from the Fluent files, read
 * by Mozilla's own implementation: a copy edit breaks no test, a wrong word does.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './portal.ts';

export type Tag = 'en' | 'zh-Hans';
export const tags: readonly Tag[] = ['en', 'zh-Hans'];
export const otherTag = (tag: Tag): Tag => (tag === 'en' ? 'zh-Hans' : 'en');

const bundles = new Map(tags.map((tag) => [tag, load(tag)]));

function load(tag: Tag): FluentBundle {
  const unformatted = ([value]: (FluentVariable | undefined)[]) => String(value);
  const bundle = new FluentBundle(tag, {
    useIsolating: false,
    functions: { DATE: unformatted as never, TIME: unformatted as never, MONEY: unformatted as never },
  });
  const folder = join(root, 'locales', tag);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
    if (errors.length > 0) throw errors[0]!;
  }
  return bundle;
}

/** A message in a language; `sign-in-user-id.hint` names an attribute. */
export function say(tag: Tag, id: string, values: Record<string, FluentVariable> = {}): string {
  const [message, attribute] = id.split('.') as [string, string | undefined];
  const bundle = bundles.get(tag)!;
  const found = bundle.getMessage(message);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (pattern === undefined || pattern === null) throw new Error(`locales/${tag} has no message ${id}`);
  return bundle.formatPattern(pattern, values);
}
