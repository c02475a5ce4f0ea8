import type { Browser } from './browser.ts';

/** Shows a page in the tab and waits for its fonts and its photo. */
export async function show(browser: Browser, html: string): Promise<void> {
  const { frameTree } = await browser.call<{ frameTree: { frame: { id: string } } }>(
    'Page.getFrameTree',
  );
  await browser.call('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await evaluated(browser, READY);
}

/** A photo that does not load in ten seconds is not waited for. */
const READY = `Promise.all([
  document.fonts.ready,
  ...[...document.images].map((image) => Promise.race([
    image.decode().catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, 10000)),
  ])),
]).then(() => true)`;

/** Evaluates an expression in the page and returns its value. */
export async function evaluated<T>(browser: Browser, expression: string): Promise<T> {
  const { result } = await browser.call<{ result: { value: T } }>('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

/** Prints the page that is shown: tagged, with bookmarks, on the paper that it asks for. */
export async function printed(browser: Browser): Promise<Buffer> {
  const { data } = await browser.call<{ data: string }>('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

/** How many sheets a PDF of Chromium has. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The width of the window for a picture, in CSS pixels, and how many pixels of the picture are one of these. */
const WINDOW = { width: 900, height: 600, deviceScaleFactor: 2, mobile: false };

/** Draws the whole page that is shown, as on a screen. */
export async function drawn(browser: Browser): Promise<Buffer> {
  await browser.call('Emulation.setDeviceMetricsOverride', WINDOW);
  const { data } = await browser.call<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
  });
  return Buffer.from(data, 'base64');
}
