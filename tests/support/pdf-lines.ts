import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';

/** A line of text on a page of a PDF; all numbers are points from the bottom left. */
export interface PdfLine {
  readonly baseline: number;
  /** The size of its largest letters. */
  readonly size: number;
  readonly text: string;
  /** The tags that it stands in, such as `H2`. */
  readonly roles: ReadonlySet<string>;
}

export interface PdfPage {
  /** From top to bottom, without the footer. */
  readonly lines: readonly PdfLine[];
  readonly footer: string;
  /** The baselines of each paragraph and list item, from top to bottom. */
  readonly paragraphs: readonly (readonly number[])[];
  /** For each list, the distances between the last line of an item and the first of the next. */
  readonly betweenItems: readonly (readonly number[])[];
  /** The rules across all of the page's text. */
  readonly rules: readonly { readonly y: number; readonly height: number }[];
}

/** What stands lower is the footer: the page's margin is 36 pt. */
const FOOT = 34;

/** Reads where pdf.js, the reader inside Firefox, finds lines and rules. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await pageOf(await document.getPage(number)));
  }
  await document.destroy();
  return pages;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** The tags around it, the innermost last. */
  readonly tags: readonly Tag[];
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const pieces = await piecesOf(page);
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.baseline - a.baseline || a.x - b.x)) {
    const row = rows.at(-1);
    // Raised and lowered letters belong to the line around them.
    if (row?.[0] && row[0].baseline - piece.baseline < 0.45 * piece.size) row.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map((row) => ({
    baseline: row[0]?.baseline ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    text: [...row].sort((a, b) => a.x - b.x).map(({ text }) => text).join(' '), // biome-ignore format: one idea
    roles: new Set(row.flatMap(({ tags }) => tags.map(({ role }) => role))),
  }));
  const blocks = blocksOf(pieces);
  return {
    lines: lines.filter(({ baseline }) => baseline >= FOOT),
    footer: lines.filter(({ baseline }) => baseline < FOOT).map(({ text }) => text).join(' '), // biome-ignore format: one idea
    paragraphs: [...blocks.values()],
    betweenItems: listsOf(blocks).map((items) =>
      items.slice(1).map(([first = 0], i) => (items[i]?.at(-1) ?? 0) - first),
    ),
    rules: await rulesOf(page),
  };
}

/** The innermost paragraph or list item of each piece, with its baselines. */
function blocksOf(pieces: readonly Piece[]): Map<Tag, number[]> {
  const inBlocks = new Map<Tag, Piece[]>();
  for (const piece of pieces) {
    const block = piece.tags.findLast(({ role }) => role === 'P' || role === 'LI');
    if (block === undefined || piece.tags.some(({ role }) => role === 'Lbl')) continue;
    inBlocks.set(block, [...(inBlocks.get(block) ?? []), piece]);
  }
  return new Map(
    [...inBlocks].map(([block, inside]) => {
      const largest = Math.max(...inside.map(({ size }) => size));
      const baselines = inside
        .filter(({ size }) => size > 0.85 * largest)
        .map(({ baseline }) => Math.round(baseline * 100) / 100)
        .sort((a, b) => b - a);
      // Single letters of a line may be raised or lowered, as Arabic ones are: most of them count.
      const lines: number[][] = [];
      for (const baseline of baselines) {
        const line = lines.at(-1);
        if (line?.[0] && line[0] - baseline < 0.45 * largest) line.push(baseline);
        else lines.push([baseline]);
      }
      return [block, lines.map(commonest)];
    }),
  );
}

function commonest(numbers: readonly number[]): number {
  const count = (number: number) => numbers.filter((other) => other === number).length;
  return numbers.reduce((best, number) => (count(number) > count(best) ? number : best));
}

/** The items of each list. */
function listsOf(blocks: ReadonlyMap<Tag, number[]>): number[][][] {
  const lists = new Map<Tag, number[][]>();
  for (const [{ role, parent }, baselines] of blocks) {
    if (role === 'LI' && parent) lists.set(parent, [...(lists.get(parent) ?? []), baselines]);
  }
  return [...lists.values()];
}

interface Tag {
  readonly role: string;
  readonly parent: Tag | undefined;
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const tags = await tagsOf(page);
  // Arabic words stand in further pieces without an id.
  const open: (string | null)[] = [];
  const pieces: Piece[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    if (item.str.trim() === '') continue;
    const [, , , , x, baseline] = item.transform as number[];
    const path: Tag[] = [];
    for (
      let tag = tags.get(open.findLast((id) => id !== null) ?? '');
      tag !== undefined;
      tag = tag.parent
    ) {
      path.unshift(tag);
    }
    pieces.push({
      text: item.str,
      x: x ?? 0,
      baseline: baseline ?? 0,
      size: item.height,
      tags: path,
    });
  }
  return pieces;
}

/** The innermost tag of each piece of marked content, by its id. */
async function tagsOf(page: PDFPageProxy): Promise<Map<string, Tag>> {
  const tags = new Map<string, Tag>();
  type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
  const visit = (node: Node, parent: Tag | undefined) => {
    const tag = { role: node.role, parent };
    for (const child of node.children) {
      if ('children' in child) visit(child, tag);
      else if (child.type === 'content') tags.set(child.id, tag);
    }
  };
  const tree = await page.getStructTree();
  if (tree !== null) visit(tree, undefined);
  return tags;
}

type Matrix = readonly [number, number, number, number, number, number];

const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

/** The flat boxes and strokes that are drawn across the page. */
async function rulesOf(page: PDFPageProxy): Promise<PdfPage['rules']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , pageWidth = 0] = page.view;
  const saved: Matrix[] = [];
  const rules: { y: number; height: number }[] = [];
  let now = UNCHANGED;
  let lineWidth = 1;
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    if (operator === OPS.save) saved.push(now);
    else if (operator === OPS.restore) now = saved.pop() ?? UNCHANGED;
    else if (operator === OPS.transform) now = multiplied(now, args as Matrix);
    else if (operator === OPS.setLineWidth) lineWidth = Number(args[0]);
    else if (operator === OPS.constructPath) {
      const [painting, , bounds] = args as [number, unknown, ArrayLike<number> | null];
      if (bounds === null || !(STROKES.has(painting) || FILLS.has(painting))) return;
      const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds);
      const width = Math.abs((right - left) * now[0]);
      const stroke = STROKES.has(painting) ? lineWidth : 0;
      const height = Math.abs((bottom - top + stroke) * now[3]);
      // An underline may be nearly as wide.
      if (width < 0.97 * (pageWidth - 72) || height > 3) return;
      rules.push({ y: now[3] * ((top + bottom) / 2) + now[5], height });
    }
  });
  return rules;
}

function multiplied([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + c * B,
    b * A + d * B,
    a * C + c * D,
    b * C + d * D,
    a * E + c * F + e,
    b * E + d * F + f,
  ];
}
