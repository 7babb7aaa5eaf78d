/** How is a figure shown beside its budget? */
import { cpus, loadavg } from 'node:os';

/** One line of the table. */
export interface Row {
  what: string;
  /** As in ARCHITECTURE.md; absent for a figure that has none and only helps to read the others. */
  budget?: string;
  today: string;
  /** Today's figure as a share of the budget: at most 1 is within. Absent where there is nothing to divide. */
  ratio?: number;
  /** How it was measured, in a few words. */
  how: string;
}

/** Says on what the figures were measured. What else ran makes times longer, so it is said too. */
export function printMachine(): void {
  const busy = loadavg()[0]! / cpus().length;
  console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}`);
  if (busy > 0.5) console.log(`Before the first measurement ${loadavg()[0]!.toFixed(1)} other tasks wanted to run: times are longer than on a quiet machine.`);
}

/** Prints the rows as a Markdown table. A figure that is none is a fault of the benchmark, not a result. */
export function print(rows: Row[]): void {
  const broken = rows.find(({ today, ratio = 0 }) => !Number.isFinite(ratio) || /NaN|Infinity|undefined/.test(today));
  if (broken !== undefined) throw new Error(`“${broken.what}” was not measured: ${broken.today}`);
  const ratio = (row: Row) => (row.ratio === undefined ? '–' : `${row.ratio.toFixed(2)}${row.ratio > 1 ? ' **over**' : ''}`);
  console.log('\n| what | budget | today | of the budget | measured |\n|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.what} | ${row.budget ?? '–'} | ${row.today} | ${ratio(row)} | ${row.how} |`);
}

/** 12 345 → `12.3 kB`; kB are 1000 bytes. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** 1234567 → `1,234,567`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
