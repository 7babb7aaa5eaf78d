/** Is the markup that the server sends for every state right in the eyes of two validators, html-validate and the Nu checker? */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { prepare, states } from '../support/pages.ts';
import { expect, open, test } from '../support/test.ts';
import { tags } from '../support/words.ts';

// Without scripts each state is a document that the server sent.
test.use({ javaScriptEnabled: false });
// The Nu checker, which takes seconds to start, looks at all documents at once, after the others.
test.describe.configure({ mode: 'default' });

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How markup is spelled is the renderer's business.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // The style sheet keeps telephone numbers on one line, and what people copy stays a plain hyphen.
    'tel-non-breaking': 'off',
    // All files come from the portal itself.
    'require-sri': 'off',
    // The summary of what must be corrected stands above the main heading.
    'heading-level': ['error', { minInitialRank: 'h2' }],
  },
});
/** Where the documents of one run are kept. */
const kept = (): string => join(test.info().project.outputDir, 'markup');

for (const state of states) {
  for (const tag of tags) {
    test(`the markup of “${state.name}” in ${tag} is valid`, async ({ page, complaints, baseURL }) => {
      const documents: Promise<string>[] = [];
      page.on('response', (response) => {
        const lasts = response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400);
        if (lasts) documents.push(response.text());
      });
      await prepare(state, page, complaints, baseURL!);
      await open(page, state.path(tag));
      await state.act?.(page);
      // Leptos marks places with `<!>`, which every browser reads as an empty comment and validators call bogus.
      const markup = (await documents.at(-1)!).replaceAll('<!>', '<!---->');
      expect(markup, 'the document').toContain('</html>');
      mkdirSync(kept(), { recursive: true });
      writeFileSync(join(kept(), `${state.name} in ${tag}.html`), markup);
      expect(await validated(markup, state.path(tag)), 'what html-validate finds').toEqual([]);
    });
  }
}

test('the Nu checker finds nothing in any of them', () => {
  const jar = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');
  const ran = spawnSync('java', ['-jar', jar, '--errors-only', '--stdout', '--exit-zero-always', '--format', 'json', kept()], { encoding: 'utf8' });
  expect(ran.error, 'Java is missing: on Debian, as root: apt-get install default-jre-headless').toBeUndefined();
  const { messages } = JSON.parse(ran.stdout) as { messages: { url: string; message: string; extract?: string }[] };
  expect(messages.map(({ url, message, extract }) => `${decodeURI(url.split('/').at(-1)!)}: ${message} (${extract})`)).toEqual([]);
  expect(readdirSync(kept()), 'documents that it looked at').toHaveLength(states.length * tags.length);
});

async function validated(markup: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(markup, path);
  const all = results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
  // A password that is shown is plain text, and a telephone would begin it with a capital.
  return all.filter((text) => !/"autocapitalize" is not allowed on <input type="password">/.test(text));
}
