import type { Parts } from 'jsonresume-theme-hairline';
import { layOutSheets, type Sheets } from './sheets.ts';

/** A frame in which a page is drawn. No script runs in it. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  /** Draws a page as on a screen. */
  readonly show: (parts: Parts) => Promise<void>;
  /**
   * Draws a page as on paper, sheet beside sheet.
   *
   * @param width - of the window, into which a sheet is made to fit; without one it has its own size.
   */
  readonly showPaper: (parts: Parts, width?: number) => Promise<Sheets>;
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

export function frameIn(element: HTMLIFrameElement): Frame {
  const loaded = new Promise<void>((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
  });
  // No scripts; the site draws in it, and prints it.
  element.sandbox.add('allow-same-origin', 'allow-modals');
  element.srcdoc = EMPTY;
  let isListening = false;

  const draw = async (parts: Parts, isPaper: boolean): Promise<Document> => {
    await loaded;
    const page = element.contentDocument;
    if (page === null) throw new Error('The frame of the page has no document.');
    if (!isListening) {
      isListening = true;
      // A link would replace the page by another one.
      page.addEventListener('click', stayHere);
    }
    const { documentElement: root, head, body } = page;
    root.lang = parts.lang;
    root.dir = parts.dir;
    root.setAttribute('data-name', parts.name);
    const [scroll, aside] = [root.scrollTop, root.scrollLeft];
    setStyle(page, 'fonts', parts.fontFaces);
    setStyle(page, 'page', `${isPaper ? PAPER : ''}${styleIn(parts.head)}${parts.css}`);
    const title = head.querySelector('title') ?? head.appendChild(page.createElement('title'));
    title.textContent = parts.title;
    body.innerHTML = parts.body;
    // What was laid out as paper before.
    body.removeAttribute('style');
    root.removeAttribute('style');
    root.scrollTo(aside, scroll);
    await page.fonts.ready;
    return page;
  };

  return {
    element,
    show: async (parts) => {
      await draw(parts, false);
    },
    showPaper: async (parts, width) => layOutSheets(await draw(parts, true), width),
  };
}

/** Marks the style as that of paper, so that it differs from that of the screen. */
const PAPER = '/* paper */';

/** Changes a style only if it is another one: fonts would blink. */
function setStyle(page: Document, id: string, css: string): void {
  const style = page.getElementById(id) ?? page.head.appendChild(page.createElement('style'));
  style.id = id;
  if (style.textContent !== css) style.textContent = css;
}

/** The style of the window and of the paper. */
function styleIn(head: string): string {
  const page = new DOMParser().parseFromString(head, 'text/html');
  return Array.from(page.querySelectorAll('style'), ({ textContent }) => textContent).join('');
}

function stayHere(event: Event): void {
  const link = event.target instanceof Node ? event.target.parentElement?.closest('a') : null;
  const clicked = (event.target as Element).closest?.('a') ?? link;
  if (clicked) event.preventDefault();
}
