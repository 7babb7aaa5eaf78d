/** Does HTML_CodeSniffer find a failure of WCAG 2 AA in any state of any page, in either language? What it only asks people to look at does not count. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, states } from '../support/pages.ts';
import { expect, open, test } from '../support/test.ts';
import { tags } from '../support/words.ts';

const sniffer = readFileSync(join(import.meta.dirname, '../node_modules/html_codesniffer/build/HTMLCS.js'), 'utf8');

/** What it leaves on the window of the page that it looks at. */
interface Sniffer {
  HTMLCS: {
    process: (standard: string, content: Document, done: () => void, failed: () => void) => void;
    getMessages: () => { type: number; code: string; msg: string; element: Element }[];
    ERROR: number;
  };
}

for (const state of states) {
  for (const tag of tags) {
    test(`HTML_CodeSniffer finds nothing on “${state.name}” in ${tag}`, async ({ page, complaints, baseURL }) => {
      await prepare(state, page, complaints, baseURL!);
      await open(page, state.path(tag));
      await state.act?.(page);
      await page.evaluate(sniffer);
      const found = await page.evaluate(async () => {
        const { HTMLCS } = window as unknown as Sniffer;
        await new Promise<void>((done, failed) => HTMLCS.process('WCAG2AA', document, done, () => failed(new Error('it could not look'))));
        const errors = HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
        // A table with headings of groups has them tied to their cells by `scope` (H63); it knows only `headers` there.
        const scoped = (element: Element): boolean => element.querySelector('th:not([scope])') === null;
        const real = errors.filter(({ code, element }) => !(code.endsWith('H43.HeadersRequired') && scoped(element)));
        return real.map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 200) ?? ''}`);
      });
      expect(found).toEqual([]);
    });
  }
}
