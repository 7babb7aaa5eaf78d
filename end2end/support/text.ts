/** What does a page say, as a reader or a screen reader gets it? Functions that run inside the page. */
import type { Page } from '@playwright/test';

/** One piece of text, with where it stands. */
export interface Piece {
  text: string;
  where: string;
}

/**
 * Every text that a reader can meet: text nodes that are rendered, the words of attributes, the title. Pieces that say of
 * themselves that they are in another language (`lang`) or not words (`translate="no"`) are left out.
 */
export async function pieces(page: Page, tag: string): Promise<Piece[]> {
  return page.evaluate((tag) => {
    const found: { text: string; where: string }[] = [{ text: document.title, where: 'title' }];
    const ours = (element: Element): boolean =>
      element.closest('[lang]')?.getAttribute('lang') === tag && element.closest('[translate="no"]') === null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      if (element.closest('script, style, template') !== null || !ours(element)) continue;
      const text = walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
      if (text !== '') found.push({ text, where: element.tagName.toLowerCase() });
    }
    for (const name of ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'label']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (ours(element)) found.push({ text: element.getAttribute(name)!, where: `${element.tagName.toLowerCase()}[${name}]` });
      }
    }
    return found;
  }, tag);
}

/** The text of the page as it is now, and as the server sent it in this markup, both without white space between elements. */
export async function textNowAndSent(page: Page, markup: string): Promise<{ now: string[]; sent: string[] }> {
  return page.evaluate((markup) => {
    const words = (root: Element): string[] => {
      const found: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let line = '';
      let block: Element | null = null;
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement!;
        if (element.closest('script, style, template, noscript') !== null) continue;
        // Text nodes of one element are one text: where they are cut is the renderer's business.
        if (element !== block) {
          if (line.trim() !== '') found.push(line.replace(/\s+/g, ' ').trim());
          [line, block] = ['', element];
        }
        line += walker.currentNode.textContent;
      }
      if (line.trim() !== '') found.push(line.replace(/\s+/g, ' ').trim());
      return found;
    };
    return {
      now: words(document.body),
      sent: words(new DOMParser().parseFromString(markup, 'text/html').body),
    };
  }, markup);
}

/** Rewrites text as a browser’s translator does: each text node moves into `<font><font>…</font></font>`. */
export async function translateNow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const untouched = 'script, style, template, textarea, option, title, svg';
      if (element.closest(untouched) === null && walker.currentNode.textContent!.trim() !== '') nodes.push(walker.currentNode);
    }
    for (const node of nodes) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `[${node.textContent}]`;
      outer.append(inner);
      node.parentNode!.replaceChild(outer, node);
    }
  });
}

/** What the rewriting has left in the main part: how many texts stand in their `<font>`, and which stand bare. */
export async function translated(page: Page): Promise<{ whole: number; bare: string[] }> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent!.trim();
      if (text !== '' && walker.currentNode.parentElement!.closest('font, script, template, textarea, option, svg') === null) bare.push(text);
    }
    return { whole: main.querySelectorAll('font > font').length, bare };
  });
}

/** The same rewriting of a page’s markup, before any script of it has run. */
export function translateMarkup(markup: string): string {
  const [head, body] = [markup.slice(0, markup.indexOf('<body')), markup.slice(markup.indexOf('<body'))];
  // Split into tags and text; text inside these elements is not for reading.
  let inside: string | undefined;
  const rewritten = body.replace(/<!--[\s\S]*?-->|<!>|<\/?([a-zA-Z][\w-]*)[^>]*>|[^<]+/g, (piece, name?: string) => {
    if (piece.startsWith('<!')) return piece;
    if (name !== undefined) {
      if (/^(script|style|template|textarea|option|svg)$/i.test(name)) {
        if (piece.startsWith('</')) inside = inside === name ? undefined : inside;
        else inside ??= name;
      }
      return piece;
    }
    return inside !== undefined || piece.trim() === '' ? piece : `<font><font>[${piece}]</font></font>`;
  });
  return head + rewritten;
}
