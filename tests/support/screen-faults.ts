/** What is wrong with an open page, a text for each place; the numbers are pixels. */
export interface ScreenFaults {
  /** Right-hand parts on a line of their own although there is room beside the left part. */
  readonly lonely: readonly string[];
  /** Right-hand parts that do not begin on the first line of their row. */
  readonly dropped: readonly string[];
  /** Bars at the start or the end of a line. */
  readonly hangingBars: readonly string[];
  /** How many bars are painted at all. */
  readonly bars: number;
  /** Lines of more than 85 characters. */
  readonly longLines: readonly string[];
  /** The characters of the longest line. */
  readonly longest: number;
  /** Elements that reach beyond the window or are cut off. */
  readonly sideways: readonly string[];
}

/** Measures the page that it runs in: for `page.evaluate`, so that it can use nothing from outside. */
export async function screenFaults(): Promise<ScreenFaults> {
  await document.fonts.ready;

  /** The boxes of an element's words, one for each line of each text node. */
  const textBoxes = (element: Element): DOMRect[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const boxes: DOMRect[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node.nodeValue ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0.5));
    }
    return boxes;
  };

  /** The boxes of whole lines, from boxes that share them. */
  const linesOf = (boxes: readonly DOMRect[]): DOMRect[] => {
    const lines: DOMRect[] = [];
    for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
      const line = lines.at(-1);
      if (line === undefined || !isBeside(line, box)) {
        lines.push(box);
        continue;
      }
      const left = Math.min(line.left, box.left);
      const right = Math.max(line.right, box.right);
      lines[lines.length - 1] = new DOMRect(left, line.top, right - left, line.height);
    }
    return lines;
  };
  const isBeside = (a: DOMRect, b: DOMRect) =>
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.height, b.height);
  const shown = (element: Element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);

  const lonely: string[] = [];
  const dropped: string[] = [];
  for (const row of document.querySelectorAll('.row')) {
    const left = linesOf([...row.querySelectorAll('.left')].flatMap(textBoxes));
    const right = linesOf([...row.querySelectorAll('.right')].flatMap(textBoxes));
    const [first] = left;
    const [date] = right;
    const last = left.at(-1);
    if (first === undefined || last === undefined || date === undefined) continue;
    const name = `${shown(row)}:`;
    if (!isBeside(first, date)) dropped.push(`${name} ${Math.round(date.top - first.top)} below`);
    if (left.some((line) => isBeside(line, date))) continue;
    const space = Number.parseFloat(getComputedStyle(row).fontSize) / 4;
    const needed = right.reduce((sum, { width }) => sum + width + space, -space);
    const gap = Number.parseFloat(getComputedStyle(row).columnGap) || 0;
    const room = row.getBoundingClientRect().width - gap - Math.min(first.width, last.width);
    if (needed <= room) lonely.push(`${name} ${Math.round(needed)} of ${Math.round(room)}`);
  }

  const hangingBars: string[] = [];
  let bars = 0;
  for (const bar of document.querySelectorAll('.bar')) {
    const isPainted = getComputedStyle(bar).backgroundImage !== 'none';
    const boxes = isPainted
      ? [...bar.getClientRects()].filter(({ width }) => width > 0.5)
      : textBoxes(bar);
    const block = bar.closest('.contacts, .left, p, li') ?? document.body;
    const others = [...block.childNodes]
      .flatMap((node) => {
        if (node instanceof Element) return node.matches('.bar') ? [] : textBoxes(node);
        const range = document.createRange();
        range.selectNode(node);
        return [...range.getClientRects()];
      })
      .filter(({ width }) => width > 0.5);
    for (const box of boxes) {
      bars++;
      const beside = others.filter((other) => isBeside(other, box));
      const middle = (box.left + box.right) / 2;
      const isBetween =
        beside.some(({ right }) => right <= middle + 1) &&
        beside.some(({ left }) => left >= middle - 1);
      if (!isBetween) hangingBars.push(`after ${shown(bar.previousElementSibling ?? block)}`);
    }
  }

  /** How many characters stand on each line of each block, by the block. */
  const countedLines = new Map<Element, { top: number; height: number; text: string }[]>();
  const blockOf = (node: Node): Element => {
    let element = node.parentElement ?? document.body;
    while (getComputedStyle(element).display === 'inline') {
      element = element.parentElement ?? document.body;
    }
    return element;
  };
  const add = (block: Element, box: DOMRect, text: string) => {
    const lines = countedLines.get(block) ?? [];
    countedLines.set(block, lines);
    const middle = box.top + box.height / 2;
    const line = lines.find(({ top, height }) => Math.abs(top - middle) < height / 2);
    if (line === undefined) lines.push({ top: middle, height: box.height, text });
    else line.text += text;
  };
  const range = document.createRange();
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = blockOf(node);
    for (const word of (node.nodeValue ?? '').matchAll(/\S+\s*/g)) {
      const boxesBetween = (start: number, end: number) => {
        range.setStart(node, start);
        range.setEnd(node, end);
        return range.getClientRects();
      };
      const end = word.index + word[0].trimEnd().length;
      const boxes = boxesBetween(word.index, end);
      if (boxes.length === 1 && boxes[0]) add(block, boxes[0], word[0]);
      // A word on several lines, or a text without spaces.
      for (let at = word.index; boxes.length > 1 && at < end; at++) {
        const [box] = boxesBetween(at, at + 1);
        if (box) add(block, box, word.input.charAt(at));
      }
    }
  }
  const texts = [...countedLines.values()].flat().map(({ text }) => text.trim());
  const longLines = texts.filter((text) => text.length > 85);

  const sideways = [document.documentElement, ...document.querySelectorAll('body *')]
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return left < -0.5 || right > window.innerWidth + 0.5 || isCut;
    })
    .map((element) => element.outerHTML.slice(0, 80));

  return {
    lonely,
    dropped,
    hangingBars,
    bars,
    longLines: longLines.map((text) => `${text.length}: ${text.slice(0, 40)}`),
    longest: Math.max(0, ...texts.map((text) => text.length)),
    sideways,
  };
}
