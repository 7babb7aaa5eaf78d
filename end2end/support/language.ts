/** Which words on a page are in the wrong language, or in none of ours? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './portal.ts';
import type { Piece } from './text.ts';
import type { Tag } from './words.ts';

/** What Chinese readers read in Latin letters: short forms with no Chinese of their own, and codes. */
const latinInChinese = /\b(PIN|CSV|PDF|TTY|Web ID|Shift|ID|SSN|IV-D)\b/g;
const addresses = /\S+@\S+|https?:\/\/\S+|\b[A-Z]{1,3}-?\d+\b/g;

/** The pieces that hold a word of the other language, each with where it stands. */
export function strangers(pieces: Piece[], tag: Tag): string[] {
  const foreign = tag === 'en' ? /\p{Script=Han}/u : /\p{Script=Latin}{2,}/u;
  return pieces
    .filter(({ text }) => foreign.test(tag === 'en' ? text : text.replace(addresses, '').replace(latinInChinese, '')))
    .map(({ text, where }) => `${where}: ${text}`);
}

/** The sample agency's own texts (not its keywords): in the pseudolocale an agency speaks English. */
const agencyTexts = [...readFileSync(join(root, 'server/agencies/ohio.toml'), 'utf8').matchAll(/"([^"]*[A-Z ][^"]*)"/g)]
  .map((match) => match[1]!)
  .sort((one, other) => other.length - one.length);
const numbersOfCases = /\b\d+-[A-Z]+-\d+\b/g;

/** On a page of the pseudolocale, the pieces that hold a plain letter: words that stand in the code and in no message. */
export function hardCoded(pieces: Piece[]): string[] {
  const ours = (text: string): string => agencyTexts.reduce((rest, known) => rest.replaceAll(known, ''), text).replace(numbersOfCases, '');
  return pieces.filter(({ text }) => /[A-Za-z]/.test(ours(text))).map(({ text, where }) => `${where}: ${text}`);
}
