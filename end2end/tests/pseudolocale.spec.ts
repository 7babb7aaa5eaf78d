/**
 * Does every visible word come from a message, and does every page have room for longer words? In the pseudolocale of the development
 * build each message is accented and lengthened: what is still plain is written into the code.
 */
import { demoAccount, signInOnce } from '../support/accounts.ts';
import { hardCoded } from '../support/language.ts';
import { sideways, unfold } from '../support/layout.ts';
import { states } from '../support/pages.ts';
import { startDevelopmentPortal, type Portal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { expect, test } from '../support/test.ts';
import { pieces } from '../support/text.ts';

const tag = 'en-XA';

test.describe.configure({ mode: 'default' });

let portal: Portal;
test.beforeAll(async ({ javaScriptEnabled }) => {
  // What a browser downloads has no pack of the pseudolocale, so that no release has one.
  test.skip(javaScriptEnabled !== false, 'is about what the server says');
  test.setTimeout(90_000);
  portal = await startDevelopmentPortal({ port: ports.pseudolocale });
});
test.afterAll(async () => portal?.stop());

for (const state of states.filter(({ act, acceptLanguage }) => act === undefined && acceptLanguage === undefined)) {
  test(`${state.name}: says nothing but messages, and has room for long ones`, async ({ page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    if (state.account) await signInOnce(page.context(), portal.url);
    if (state.status >= 400) complaints.expect(new RegExp(`status of ${state.status}`));
    await page.goto(portal.url + state.path(tag));
    await unfold(page);
    // What the reader looked for is said as it was typed.
    const typed = new URL(page.url()).searchParams.get('q') ?? '';
    const said = (await pieces(page, tag)).map((piece) => ({ ...piece, text: piece.text.replace(`“${typed}”`, '') }));
    expect.soft(said.length, 'texts').toBeGreaterThan(10);
    expect.soft(hardCoded(said), 'words that no message says').toEqual([]);
    expect.soft(await sideways(page), 'what is wider than the window').toEqual([]);
  });
}

test('the file of payments says nothing but messages', async ({ context }) => {
  await signInOnce(context, portal.url);
  const answer = await context.request.get(`${portal.url}/${tag}/account/cases/${demoAccount().caseId}/payments.csv`);
  const lines = (await answer.text()).trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(hardCoded(lines.map((text) => ({ text, where: 'file' })))).toEqual([]);
});
