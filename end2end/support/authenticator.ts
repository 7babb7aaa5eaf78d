/** An authenticator app as a parent has it on the phone: it knows the secret that was typed or scanned, and shows codes (RFC 6238). */
import { createHmac } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SPAN_S = 30;

/** The code of a secret in base32, `ahead` spans of half a minute after the present one: each code counts once, and the portal allows for slow clocks. */
export function codeOf(secret: string, ahead = 0): string {
  const bits = [...secret.replaceAll(/\s/g, '')].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const span = Buffer.alloc(8);
  span.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / SPAN_S) + ahead));
  const hash = createHmac('sha1', key).update(span).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
