/**
 * What does the portal cost today, beside what it may cost? Prints the budgets of ARCHITECTURE.md as a Markdown table.
 * The parts are named as arguments; `make bench` names all. Times are for people to read; only bytes fail a build.
 */
import { bytes } from './bytes.ts';
import { feed } from './feed.ts';
import { pages } from './pages.ts';
import { scale } from './scale.ts';
import { print, printMachine, type Row } from './table.ts';

const groups: Record<string, () => Promise<Row[]>> = { bytes, pages, feed, scale };
const chosen = process.argv.slice(2);

printMachine();
const rows: Row[] = [];
for (const name of chosen) {
  console.error(`Measuring ${name} ...`);
  rows.push(...(await groups[name]!()));
}
print(rows);
