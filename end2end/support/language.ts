/** Which words on a page are in the wrong language, or in none of ours? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './portal.ts';
import type { Piece } from './text.ts';
import { tags, type Tag } from './words.ts';

/** What Chinese readers read in Latin letters: short forms with no Chinese of their own, codes, and what stands on a device. */
const latinInChinese = /\b(PIN|CSV|PDF|TTY|Web ID|Shift|Ctrl|ID|SSN|IV-D|IP|WCAG|AA|Cookies?|JavaScript|Windows|Mac|iPhone|Safari|Chrome)\b/gi;
const addresses = /\S+@\S+|https?:\/\/\S+|\bwww\.\S+|\b[A-Z]{1,3}-?\d+\b/g;

/** The sample agency's own texts: those in a language by its tag, those that are the same in each (names of cards, addresses) by none. */
const agencyTexts = readFileSync(join(root, 'server/agencies/ohio.toml'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => [...line.matchAll(/"([^"]*)"/g)].map((match) => ({ text: match[1]!, tag: /^(?:.*\.)?(en|zh-Hans) = /.exec(line)?.[1] })))
  .filter(({ text }) => /[A-Z ]/.test(text))
  .sort((one, other) => other.text.length - one.text.length);

/** A text without what the agency says in this language. */
function withoutAgency(text: string, tag: Tag): string {
  return agencyTexts
    .filter((known) => known.tag === undefined || known.tag === tag)
    .reduce((rest, known) => rest.replaceAll(known.text, ''), text);
}

/** What each language calls itself. */
const ownNames = tags.map((tag) => /^-endonym = (.+)$/m.exec(readFileSync(join(root, 'locales', tag, 'terms.ftl'), 'utf8'))![1]!);

/** A text without the languages' own names, which are foreign to nobody. */
function withoutOwnNames(text: string): string {
  return ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** The pieces that hold a word of the other language, each with where it stands. */
export function strangers(pieces: Piece[], tag: Tag): string[] {
  const foreign = tag === 'en' ? /\p{Script=Han}/u : /\p{Script=Latin}{2,}/u;
  const rest = (text: string): string => {
    const ours = withoutOwnNames(withoutAgency(text, tag));
    return tag === 'en' ? ours : ours.replace(addresses, '').replace(latinInChinese, '');
  };
  return pieces.filter(({ text }) => foreign.test(rest(text))).map(({ text, where }) => `${where}: ${text}`);
}

const numbersOfCases = /\b\d+-[A-Z]+-\d+\b/g;

/** On a page of the pseudolocale (where an agency speaks English), the pieces that hold a plain letter: words that stand in the code and in no message. */
export function hardCoded(pieces: Piece[]): string[] {
  const ours = (text: string): string => withoutOwnNames(withoutAgency(text, 'en')).replace(addresses, '').replace(numbersOfCases, '');
  return pieces.filter(({ text }) => /[A-Za-z]/.test(ours(text))).map(({ text, where }) => `${where}: ${text}`);
}
