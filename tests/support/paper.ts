import type { Page } from 'puppeteer-core';
import { poppler } from './pdf.ts';

/** How wide the text is on paper with margins of half an inch, in px. */
export const TEXT_WIDTH = { letter: 720, a4: 698 } as const;

/** The words of a row, as they are compared with those of a line: without spaces and in capitals. */
export const letters = (text: string): string => text.replace(/\s+/gu, '').toUpperCase();

/**
 * The heading lines of sections and entries, each as the letters of its left and right parts. An entry that
 * is only a heading line is none: it may end a page.
 */
export async function headingLines(page: Page): Promise<[left: string, right: string][]> {
  const found = await page.$$eval('h2, article > .row:not(:last-child)', (elements) =>
    elements.map((element): [string, string] =>
      element.matches('h2')
        ? [element.textContent ?? '', '']
        : [
            element.querySelector('.left')?.textContent ?? '',
            element.querySelector('.right')?.textContent ?? '',
          ],
    ),
  );
  return found.map(([left, right]) => [letters(left), letters(right)]);
}

/** The gaps above entries and above the later roles of an entry, in em. The page must be set for print. */
export async function gapsIn(page: Page): Promise<{ entries: number[]; roles: number[] }> {
  return page.evaluate(() => {
    const above = (element: Element) => {
      const bottom = element.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return (element.getBoundingClientRect().top - bottom) / size;
    };
    return {
      entries: [...document.querySelectorAll('.work article ~ article')].map(above),
      roles: [...document.querySelectorAll('.work .role + .role')].map(above),
    };
  });
}

/** The space between each bullet and the text beside it, in pt. */
export function bulletGaps(pdf: Uint8Array): number[] {
  return poppler(pdf, 'pdftotext', '-bbox', '{pdf}', '-').split('<page').flatMap(gapsOnPage);
}

function gapsOnPage(page: string): number[] {
  const words = [
    ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    middle: (Number(top) + Number(bottom)) / 2,
    right: Number(right),
    text,
  }));
  return words
    .filter(({ text }) => text === '•')
    .map((bullet) => {
      const distances = words
        .filter((word) => word !== bullet && Math.abs(word.middle - bullet.middle) < 4)
        // At the right of the bullet, or at its left on a page from right to left.
        .map((word) => Math.max(word.left - bullet.right, bullet.left - word.right));
      return Math.min(...distances);
    });
}
