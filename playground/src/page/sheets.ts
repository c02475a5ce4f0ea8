/** The sheets of a page on paper. */
export interface Sheets {
  readonly count: number;
  /** How much of the last one is filled, from 0 to 1. */
  readonly filled: number;
}

/** Lengths are in CSS pixels, 96 to an inch. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly background: string;
  /** The declarations of the foot of each page but the first; empty if there is none. */
  readonly footer: string;
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const SIZES = {
  letter: { width: 816, height: 1056 },
  a4: { width: 793.7, height: 1122.52 },
} as const;

/** Between two sheets, and around them. */
const GAP = 24;

/** What the sheets lie on. */
const DESK = '#cfcdc9';

/**
 * Lays a page out as sheets of paper, side by side. Each sheet is a column: browsers break columns by the rules
 * by which they break pages.
 *
 * @param width - of the window, into which a sheet is made to fit; without one it has its own size.
 */
export function layOutSheets(page: Document, width?: number): Sheets {
  const main = page.querySelector('main');
  if (main === null) return { count: 0, filled: 0 };
  const rules = Array.from(page.styleSheets, ({ cssRules }) => [...cssRules]).flat();
  const paper = paperOf(page, rules);
  const sheets = setColumns(main, paper, page.documentElement.dir);
  laySheets(page, paper, sheets.count);
  const scale = width === undefined ? 1 : Math.min(1, width / (paper.width + 2 * GAP));
  page.body.style.transform = `scale(${scale})`;
  return sheets;
}

function paperOf(page: Document, rules: readonly CSSRule[]): Paper {
  const { style } = rules.find(isPageRule) ?? {};
  const written = Array.from(page.querySelectorAll('style'), ({ textContent }) => textContent).join(
    '',
  );
  // Browsers do not tell what stands in the margins of pages.
  const [, footer = ''] = /@bottom-center\s*\{(content:attr[^}]*)\}/.exec(written) ?? [];
  const size = /letter/i.test(style?.getPropertyValue('size') ?? '') ? SIZES.letter : SIZES.a4;
  return {
    ...size,
    margin: marginOf(page, style?.getPropertyValue('margin') || '0'),
    background: style?.getPropertyValue('background') || '#fff',
    footer,
  };
}

/** The rule of all pages. It belongs to the frame, whose classes are others than this window's. */
const isPageRule = (rule: CSSRule): rule is CSSPageRule => /^@page\s*\{/.test(rule.cssText);

/** A margin in pixels, whatever its units. */
function marginOf(page: Document, margin: string): Margin {
  const probe = page.body.appendChild(page.createElement('div'));
  probe.style.cssText = `position: absolute; margin: ${margin}`;
  const computed = page.defaultView?.getComputedStyle(probe);
  const { marginTop = '', marginRight = '', marginBottom = '', marginLeft = '' } = computed ?? {};
  const side = (length: string) => Number.parseFloat(length) || 0;
  const sides = {
    top: side(marginTop),
    right: side(marginRight),
    bottom: side(marginBottom),
    left: side(marginLeft),
  };
  probe.remove();
  return sides;
}

function setColumns(main: HTMLElement, { width, height, margin }: Paper, dir: string): Sheets {
  const column = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const gap = margin.left + margin.right + GAP;
  Object.assign(main.style, {
    boxSizing: 'content-box',
    width: `${column.width}px`,
    maxWidth: 'none',
    height: `${column.height}px`,
    margin: '0',
    marginTop: `${GAP + margin.top}px`,
    marginInlineStart: `${GAP + (dir === 'rtl' ? margin.right : margin.left)}px`,
    columnWidth: `${column.width}px`,
    columnGap: `${gap}px`,
    columnFill: 'auto',
    background: 'none',
  });
  const last = Array.from(main.lastElementChild?.getClientRects() ?? []).at(-1);
  const { top } = main.getBoundingClientRect();
  const filled = last === undefined ? 0 : (last.bottom - top) / column.height;
  return {
    count: Math.max(1, Math.round((main.scrollWidth + gap) / (column.width + gap))),
    filled: Math.min(1, Math.max(0, filled)),
  };
}

/** Puts sheets under the columns, with their feet, and with their numbers below. */
function laySheets(page: Document, paper: Paper, count: number): void {
  const { width, height } = paper;
  const { body, documentElement } = page;
  Object.assign(documentElement.style, { background: DESK, colorScheme: 'light' });
  Object.assign(body.style, {
    // The margin of what is in it stays in it.
    display: 'flow-root',
    position: 'relative',
    zIndex: '0',
    width: `${count * (width + GAP) + GAP}px`,
    height: `${height + 3 * GAP}px`,
    transformOrigin: documentElement.dir === 'rtl' ? '100% 0' : '0 0',
  });
  const style = body.appendChild(page.createElement('style'));
  style.textContent = sheetCss(paper, count);
  for (let i = 0; i < count; i++) {
    const sheet = body.appendChild(page.createElement('div'));
    sheet.className = 'sheet';
    sheet.ariaHidden = 'true';
    sheet.dataset.name = documentElement.dataset.name ?? '';
    sheet.dataset.number = `${i + 1} / ${count}`;
    sheet.style.insetInlineStart = `${GAP + i * (width + GAP)}px`;
    sheet.style.counterSet = `page ${i + 1} pages ${count}`;
  }
}

const sheetCss = ({ width, height, margin, background, footer }: Paper, count: number) => `
.sheet {
  position: absolute; z-index: -1; top: ${GAP}px; width: ${width}px; height: ${height}px;
  background: ${background}; box-shadow: 0 1px 6px #0005;
}
.sheet::before {
  content: attr(data-number); position: absolute; inset: ${height + 4}px 0 auto; text-align: center;
  font: 13px/20px system-ui, sans-serif; color: #333;
}
.sheet ~ .sheet::after {
  position: absolute; inset: auto 0 0; display: grid; place-items: center;
  height: ${margin.bottom}px; ${count > 1 ? footer : ''}
}`;
