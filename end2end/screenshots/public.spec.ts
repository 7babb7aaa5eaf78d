/**
 * Takes the pictures in public/ again: for shared addresses one in each language, and the icon for whom the drawing in
 * favicon.svg is too new. Like the icon, they show lines of writing and nothing that tells a bystander more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { root } from '../support/portal.ts';
import { say, tags } from '../support/words.ts';

const folder = join(root, 'public');
const drawing = readFileSync(join(folder, 'favicon.svg'), 'utf8');

for (const tag of tags) {
  test(`the picture for shared addresses in ${tag}`, async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 630 });
    await page.setContent(`<html lang="${tag}"><style>
      body { margin: 0; padding: 90px; box-sizing: border-box; height: 630px; background: #0c4f55; color: #fbfaf6;
        font: 700 72px/1.25 "Noto Sans", "Liberation Sans", "Noto Sans CJK SC", sans-serif;
        display: flex; flex-direction: column; justify-content: space-between; }
      svg { width: 128px; margin: -32px; } p { margin: 0; text-wrap: balance; }
    </style><body>${drawing}<p>${say(tag, 'home-title')}</p></body></html>`);
    await page.screenshot({ path: join(folder, `share-${tag}.png`) });
  });
}

test('the icons for browsers and phones that take no drawing', async ({ page }) => {
  writeFileSync(join(folder, 'apple-touch-icon.png'), await icon(page, 180));
  writeFileSync(join(folder, 'favicon.ico'), ico(await icon(page, 32)));
});

/** The drawing to its edges: phones round the corners themselves. */
async function icon(page: Page, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const toTheEdges = drawing.replace('rx="4"', '');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${toTheEdges}`);
  return page.screenshot();
}

/** One picture of 32 pixels in the old format: a head, where the picture is, and a PNG. */
function ico(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
