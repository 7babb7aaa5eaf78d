/**
 * What does the portal cost today, beside what it may cost? Prints the budgets of ARCHITECTURE.md as a Markdown table.
 * `make bench` runs all, `make bench ONLY="bytes pages"` some. Times are for people to read; only bytes fail a build.
 */
import { print, type Row } from './table.ts';
import { bytes } from './bytes.ts';
import { feed } from './feed.ts';
import { pages } from './pages.ts';
import { scale } from './scale.ts';

const groups: Record<string, () => Promise<Row[]>> = { bytes, pages, feed, scale };
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in groups));
if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.error(`Measuring ${name} ...`);
  rows.push(...(await measure()));
}
print(rows);
