/**
 * Does Lighthouse give every public page its full score on a phone: performance, accessibility, best practices, search engines?
 * Performance is measured by the clock, so a busy machine lowers it: a page has three tries.
 */
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { publicPatterns } from '../support/pages.ts';
import { ports } from '../support/ports.ts';
import { expect, test } from '../support/test.ts';
import { tags } from '../support/words.ts';

// One after the other, so that none slows another down.
test.describe.configure({ mode: 'default' });

const tries = 3;

let browser: Browser;
test.beforeAll(async ({ launchOptions }) => {
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${ports.debugging}`];
  browser = await chromium.launch({ ...launchOptions, args });
});
test.afterAll(async () => browser?.close());

for (const pattern of publicPatterns()) {
  for (const tag of tags) {
    const path = pattern.replace('{locale}', tag);
    test(`${path} has 100 four times`, async ({ baseURL }) => {
      let lost = await lostPoints(`${baseURL}${path}`);
      for (let again = 1; again < tries && onlyForPerformance(lost); again++) lost = await lostPoints(`${baseURL}${path}`);
      expect(lost).toEqual([]);
    });
  }
}

/** Each category without its full score, and after it the audits that took points from it. */
async function lostPoints(url: string): Promise<string[]> {
  // The settings of Lighthouse that stand without any of ours: a middling phone on a slow line, storage emptied before.
  const result = await lighthouse(url, { port: ports.debugging, output: 'json', logLevel: 'error' });
  const { categories, audits, runtimeError } = result!.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const all = Object.values(categories);
  expect(all.map(({ id }) => id).sort()).toEqual(expect.arrayContaining(['accessibility', 'best-practices', 'performance', 'seo']));
  return all.filter(({ score }) => score !== 1).flatMap(({ id, score, auditRefs }) => {
    const taking = auditRefs.filter((audit) => audit.weight > 0 && (audits[audit.id]!.score ?? 1) < 1);
    return [`${id}: ${Math.round((score ?? 0) * 100)}`, ...taking.map((audit) => explain(id, audits[audit.id]!))];
  });
}

function explain(category: string, { id, title, displayValue, details }: { id: string; title: string; displayValue?: string; details?: unknown }): string {
  const elements = [...JSON.stringify(details ?? {}).matchAll(/"selector":"([^"]+)"/g)].map((match) => match[1]);
  return `  ${category}, ${id}: ${title} ${displayValue ?? ''} ${elements.slice(0, 5).join(' | ')}`.trimEnd();
}

const onlyForPerformance = (lost: string[]): boolean => lost.length > 0 && lost.every((line) => line.trim().startsWith('performance'));
