/** Which words on a page are in the wrong language? */
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
