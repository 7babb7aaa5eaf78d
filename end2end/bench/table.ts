/** How is a figure shown beside its budget? */
import { cpus } from 'node:os';

/** One line of the table. */
export interface Row {
  what: string;
  /** As in ARCHITECTURE.md. */
  budget: string;
  today: string;
  /** Today's figure as a share of the budget: at most 1 is within. Absent where there is nothing to divide. */
  ratio?: number;
  /** How it was measured, in a few words. */
  how: string;
}

export function print(rows: Row[]): void {
  const ratio = (row: Row) => (row.ratio === undefined ? '–' : `${row.ratio.toFixed(2)}${row.ratio > 1 ? ' **over**' : ''}`);
  console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}\n`);
  console.log('| what | budget | today | of the budget | measured |\n|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.what} | ${row.budget} | ${row.today} | ${ratio(row)} | ${row.how} |`);
}

/** 12 345 → `12.3 kB`; kB are 1000 bytes. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** 1234567 → `1,234,567`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
