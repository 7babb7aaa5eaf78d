/**
 * Does axe find anything on any page, in any of its states, in either language, in light, dark and forced colours, at any width?
 * The tests take one way through this; here is the whole of it.
 */
import { prepare, states } from '../support/pages.ts';
import { expect, open, test } from '../support/test.ts';
import { tags } from '../support/words.ts';
import { lookAtAll } from './matrix.ts';

for (const state of states) {
  for (const tag of tags) {
    test(`nothing keeps anybody out of “${state.name}” in ${tag}`, async ({ page, complaints, baseURL }) => {
      await prepare(state, page, complaints, baseURL!);
      await open(page, state.path(tag));
      await state.act?.(page);
      await lookAtAll(page, complaints);
    });
  }
}

for (const tag of tags) {
  test(`nothing keeps anybody out of the session warning in ${tag}`, async ({ page, complaints, baseURL }) => {
    const overview = states.find(({ name }) => name === 'overview')!;
    await prepare(overview, page, complaints, baseURL!);
    await open(page, overview.path(tag));
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#session-warning')!.showModal());
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await lookAtAll(page, complaints);
  });
}
