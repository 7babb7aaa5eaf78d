/** Is every page’s markup right in the eyes of two validators: html-validate, and the Nu checker where Java is installed? */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { demoAccount } from '../support/accounts.ts';
import { states } from '../support/pages.ts';
import { startPortal } from '../support/portal.ts';
import { ports } from '../support/ports.ts';
import { signIn } from '../support/visitor.ts';
import { tags } from '../support/words.ts';

const portal = await startPortal({ port: ports.bench });
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
let problems = 0;
try {
  const cookie = await signIn(portal, demoAccount());
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
    },
  });
  for (const tag of tags) {
    for (const [index, state] of states.entries()) {
      const path = state.path(tag);
      const answer = await fetch(portal.url + path, { headers: { cookie: state.account ? cookie : '', accept: 'text/html', 'accept-language': tag } });
      // Leptos marks places with `<!>`, which every browser reads as an empty comment and validators call bogus.
      const markup = (await answer.text()).replaceAll('<!>', '<!---->');
      writeFileSync(join(folder, `${tag}-${index}.html`), markup);
      const report = await validator.validateString(markup, path);
      for (const message of report.results.flatMap((result) => result.messages)) {
        problems += 1;
        console.log(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
      }
    }
  }
  problems += checkedByNu(folder);
} finally {
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(problems === 0 ? 'The markup of every page is valid.' : `${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;

function checkedByNu(pages: string): number {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    console.log('Java is not installed: the Nu checker was left out.');
    return 0;
  }
  const jar = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', pages], { stdio: ['ignore', 'inherit', 'pipe'] });
    return 0;
  } catch (error) {
    const lines = String((error as { stderr: Buffer }).stderr).trim().split('\n');
    console.log(lines.map((line) => line.replace(/^.*\//, '')).join('\n'));
    return lines.length;
  }
}
