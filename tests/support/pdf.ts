import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { pdfRenderOptions } from '../../src/index.ts';

/** Prints a page just as the hosts do. */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf(pdfRenderOptions);
}

function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hairline-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs one of poppler's programs on a PDF: `{pdf}` in `args` stands for its file. */
export function poppler(pdf: Uint8Array, program: string, ...args: string[]): string {
  return withFile(pdf, (file) => {
    const named = args.map((arg) => arg.replace('{pdf}', file));
    return execFileSync(program, named, { encoding: 'utf8', maxBuffer: 1e8 });
  });
}

/** The text that poppler finds, page by page. `-raw` is the order in which it was drawn. */
export function textOf(pdf: Uint8Array, ...options: string[]): string[] {
  return poppler(pdf, 'pdftotext', ...options, '{pdf}', '-')
    .split('\f')
    .slice(0, -1);
}

/** How many pages a PDF has. */
export function pageCount(pdf: Uint8Array): number {
  return Number(/^Pages:\s+(\d+)/m.exec(poppler(pdf, 'pdfinfo', '{pdf}'))?.[1]);
}

/** The words of every page in the order of pdf.js, the reader inside Firefox. */
export async function pdfjsText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item) texts.push(item.hasEOL ? `${item.str}\n` : item.str);
  }
  await document.destroy();
  return texts.join('');
}

/**
 * The first page as a picture.
 *
 * @param resolution - pixels per inch.
 * @returns width, height, and a byte of grey for each pixel: 0 is black.
 */
export function pixelsOf(
  pdf: Uint8Array,
  resolution: number,
): [width: number, height: number, pixels: Uint8Array] {
  const picture = withFile(pdf, (file) =>
    execFileSync('pdftoppm', ['-gray', '-singlefile', '-r', String(resolution), file], {
      maxBuffer: 1e8,
    }),
  );
  // A portable graymap: "P5", width, height and 255 in text, then the bytes.
  const [header = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1')) ?? [];
  return [Number(width), Number(height), picture.subarray(header.length)];
}
