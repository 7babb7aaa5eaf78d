/** With what can a test prove who it is? The demo agency prints numbers of people who have no sign-in yet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { command, environment, root } from './portal.ts';

/** Somebody of the agency's records. */
export interface Person {
  side: 'receives' | 'pays';
  caseNumber: string;
  ssn: string;
  /** Name of the field of their secret, and what is typed there. */
  secret: 'card_digits' | 'web_id';
  value: string;
}

const told = join(root, 'end2end/test-results/people.txt');

/** Writes down what the demo agency of the shared portal tells: tests in other processes read it. */
export async function writePeopleDown(dataDir: string, port: number): Promise<void> {
  writeFileSync(told, await command(['demo'], environment(dataDir, port)));
}

/** Somebody whom no other test proves to be: one for each way of reading. */
export function freshPerson(): Person {
  const lines = readFileSync(told, 'utf8').split('\n');
  const people = lines.flatMap((line) => {
    const found = /(receives|pays), case (\d+): ssn (\d+) pin \d+ webid (\d+)(?: card4 (\d+))?/.exec(line);
    if (!found) return [];
    const [, side, caseNumber, ssn, webId, card] = found as unknown as [string, Person['side'], string, string, string, string?];
    const secret = card === undefined ? ('web_id' as const) : ('card_digits' as const);
    return [{ side, caseNumber, ssn, secret, value: card ?? webId }];
  });
  // Where somebody is protected, the digits of a card prove nothing, and the Web ID does.
  people[0] = { ...people[0]!, secret: 'web_id', value: /webid (\d+)/.exec(lines.find((line) => line.includes(people[0]!.ssn))!)![1]! };
  const one = { en: 2, 'zh-Hans': 0, 'no-script': 3, phone: 4 }[test.info().project.name]!;
  return people[one]!;
}
