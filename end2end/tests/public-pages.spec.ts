/** Does every public page lead readers of both languages to it, and lose nothing on a small screen, enlarged, or on paper? */
import { controls, cutOff, shown, sideways } from '../support/layout.ts';
import { publicPatterns } from '../support/pages.ts';
import { expect, needsScripts, onlyOnce, open, test } from '../support/test.ts';
import { otherTag, tags } from '../support/words.ts';

const paths = publicPatterns();

test.describe('for search engines', () => {
  onlyOnce();

  test('the sitemap names every public page in each language, and nothing else', async ({ request, baseURL }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    const expected = paths.flatMap((path) => tags.map((tag) => baseURL + path.replace('{locale}', tag)));
    expect(named.sort()).toEqual([`${baseURL}/`, ...expected].sort());
  });

  test('each page has a title of its own, one heading, its one address, and its sisters in the other languages', async ({ page, baseURL }) => {
    const titles: string[] = [];
    for (const path of paths) {
      for (const tag of tags) {
        const at = (language: string): string => baseURL + path.replace('{locale}', language);
        const answer = await page.request.get(at(tag));
        const head = await page.evaluate((markup) => {
          const sent = new DOMParser().parseFromString(markup, 'text/html');
          const links = [...sent.querySelectorAll('link[rel=alternate]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
          return {
            lang: sent.documentElement.lang,
            title: sent.title,
            headings: sent.querySelectorAll('h1').length,
            description: Boolean(sent.querySelector('meta[name=description]')?.getAttribute('content')),
            canonical: sent.querySelector('link[rel=canonical]')?.getAttribute('href'),
            sisters: Object.fromEntries(links) as Record<string, string>,
          };
        }, await answer.text());
        const { title, ...rest } = head;
        const others = path === '/{locale}' ? `${baseURL}/` : at('en');
        expect.soft({ status: answer.status(), language: answer.headers()['content-language'], ...rest }, at(tag)).toEqual({
          status: 200,
          language: tag,
          lang: tag,
          headings: 1,
          description: true,
          canonical: at(tag),
          sisters: { en: at('en'), 'zh-Hans': at('zh-Hans'), 'x-default': others },
        });
        titles.push(title);
      }
    }
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index), 'titles that two pages have').toEqual([]);
  });
});

test.describe('however it is read', () => {
  needsScripts();
  test.skip(({ isMobile }) => isMobile, 'sets its windows by itself');

  for (const path of paths) {
    test(`${path} loses nothing on a narrow screen, at 400 % zoom and on paper`, async ({ page, tag }) => {
      await open(page, path.replace('{locale}', tag));
      const atADesk = await shown(page);
      expect(atADesk.length, 'texts').toBeGreaterThan(10);
      for (const [name, size] of Object.entries({
        'a narrow phone': { width: 320, height: 640 },
        // 1280 × 1024 pixels enlarged four times.
        '400 % zoom': { width: 320, height: 256 },
      })) {
        await page.setViewportSize(size);
        const now = new Set(await shown(page));
        expect.soft(atADesk.filter((text) => !now.has(text)), `${name}: texts that are lost`).toEqual([]);
        expect.soft([...(await sideways(page)), ...(await cutOff(page))], `${name}: what does not fit`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ media: 'print' });
      expect.soft(await controls(page), 'what can only be pressed, on paper').toEqual([]);
    });
  }

  test('the language can be changed where the page is enlarged four times', async ({ page, tag }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, `/${tag}/questions`);
    await page.locator(`.language-switch [lang="${otherTag(tag)}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${otherTag(tag)}/questions$`));
  });
});
