import type { Parts } from 'jsonresume-theme-hairline';
import { type Mode, takeMedia } from './media.ts';
import { layOutSheets, type Sheets } from './sheets.ts';

/** A frame in which a page is drawn. No script runs in it. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly document: Promise<Document>;
  /** Draws a page as on a light or a dark screen. */
  readonly show: (parts: Parts, mode: Exclude<Mode, 'paper'>) => Promise<void>;
  /**
   * Draws a page as on paper, sheet beside sheet.
   *
   * @param width - of the window, into which a sheet is made to fit; without one it has its own size.
   */
  readonly showPaper: (parts: Parts, width?: number) => Promise<Sheets>;
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

export function frameIn(element: HTMLIFrameElement): Frame {
  const loaded = new Promise<Document>((resolve, reject) => {
    const load = () => {
      const page = element.contentDocument;
      if (page === null) return reject(new Error('The frame of the page has no document.'));
      // A link would replace the page by another one.
      for (const name of ['click', 'auxclick']) page.addEventListener(name, stayHere);
      return resolve(page);
    };
    element.addEventListener('load', load, { once: true });
  });
  // No scripts; the site draws in it, and prints it.
  element.sandbox.add('allow-same-origin', 'allow-modals');
  element.srcdoc = EMPTY;

  const draw = async <T>(parts: Parts, mode: Mode, layOut: (page: Document) => T): Promise<T> => {
    const page = await loaded;
    const { documentElement: root, head, body } = page;
    root.lang = parts.lang;
    root.dir = parts.dir;
    root.setAttribute('data-name', parts.name);
    const [scroll, aside] = [root.scrollTop, root.scrollLeft];
    setStyle(page, 'fonts', parts.fontFaces);
    setPageStyle(page, styleIn(parts.head) + parts.css, mode);
    const title = head.querySelector('title') ?? head.appendChild(page.createElement('title'));
    title.textContent = parts.title;
    body.innerHTML = parts.body;
    // What was laid out as paper before.
    body.removeAttribute('style');
    root.removeAttribute('style');
    // Painted at once; what is measured waits for the fonts.
    if (mode === 'paper') await page.fonts.ready;
    const result = layOut(page);
    root.scrollTo(aside, scroll);
    return result;
  };

  return {
    element,
    document: loaded,
    show: (parts, mode) => draw(parts, mode, () => undefined),
    showPaper: (parts, width) => draw(parts, 'paper', (page) => layOutSheets(page, width)),
  };
}

/** Changes a style only if it is another one, because fonts would blink. */
function setStyle(page: Document, id: string, css: string): HTMLStyleElement | undefined {
  const style = page.querySelector<HTMLStyleElement>(`style#${id}`) ?? page.createElement('style');
  if (style.textContent === css) return undefined;
  style.id = id;
  style.textContent = css;
  page.head.append(style);
  return style;
}

/** The mode is in the text: browsers take what was changed in a sheet for the sheet of the next style that says the same. */
function setPageStyle(page: Document, css: string, mode: Mode): void {
  const style = setStyle(page, 'page', `/* ${mode} */${css}`);
  if (style?.sheet) takeMedia([...style.sheet.cssRules], mode);
}

/** The style of the window and of the paper. */
function styleIn(head: string): string {
  const page = new DOMParser().parseFromString(head, 'text/html');
  return Array.from(page.querySelectorAll('style'), ({ textContent }) => textContent).join('');
}

function stayHere(event: Event): void {
  const isLink = (each: EventTarget) => 'localName' in each && each.localName === 'a';
  if (event.composedPath().some(isLink)) event.preventDefault();
}
