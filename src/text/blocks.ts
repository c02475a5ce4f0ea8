import type { Token } from 'markdown-it';
import { visible } from './clean.ts';
import {
  type Block,
  concat,
  type Inline,
  join,
  type Phrase,
  type Prose,
  plainPhrase,
} from './inline.ts';
import { phraseIn } from './phrases.ts';
import { writtenTags } from './written-tags.ts';

/** An item of a list, with its marker as written: `-`, `•`, `2.`. */
interface Item {
  readonly marker: string;
  /** Whether it comes from an HTML list, which is always meant to be one. */
  readonly isHtml: boolean;
  readonly blocks: Block[];
}

interface OpenList {
  readonly isNumbered: boolean;
  readonly items: Item[];
  /** Whether empty lines separate the items. */
  isLoose: boolean;
}

const BREAK: Inline = { tag: 'br' };

/**
 * Builds paragraphs and lists from the parser's flat list of tokens. A quote gives its text, a heading a bold
 * line, a rule nothing, a table its cells, one line a row.
 *
 * @param lines - the lines of the text, with the markers that people wrote.
 * @param htmlItems - the numbers of the lines where items of HTML lists begin.
 */
export function blocksIn(
  tokens: readonly Token[],
  lines: readonly string[],
  htmlItems: ReadonlySet<number>,
): Prose {
  const prose: Block[] = [];
  const targets: Block[][] = [prose];
  const lists: OpenList[] = [];
  const written = writtenTags(tokens.map(({ children }) => children ?? []));
  let heading: Token | undefined;
  let rows: Phrase[][] | undefined;
  for (const token of tokens) {
    const target = targets.at(-1) ?? prose;
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push({ isNumbered: token.type === 'ordered_list_open', items: [], isLoose: false });
        break;
      case 'list_item_open': {
        const line = token.map?.[0] ?? 0;
        const marker = markerOf(token, lines[line] ?? '');
        const item: Item = { marker, isHtml: htmlItems.has(line), blocks: [] };
        lists.at(-1)?.items.push(item);
        targets.push(item.blocks);
        break;
      }
      case 'list_item_close':
        targets.pop();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const list = lists.pop();
        if (list !== undefined) for (const block of listBlocks(list)) target.push(block);
        break;
      }
      case 'paragraph_open': {
        const list = lists.at(-1);
        if (list !== undefined && !token.hidden) list.isLoose = true;
        break;
      }
      case 'heading_open':
        heading = token;
        break;
      case 'heading_close':
        heading = undefined;
        break;
      case 'table_open':
        rows = [];
        break;
      case 'tr_open':
        rows?.push([]);
        break;
      case 'table_close':
        target.push(...paragraph(tableText(rows ?? [])));
        rows = undefined;
        break;
      case 'fence':
        target.push(...paragraph(codeText(token)));
        break;
      case 'inline': {
        const words = phraseIn(token.children ?? [], written);
        if (rows !== undefined) rows.at(-1)?.push(words);
        else if (heading !== undefined) target.push(...paragraph(headingText(words, heading)));
        else target.push(...paragraph(target.length === 0 ? withoutTick(words) : words));
        break;
      }
    }
  }
  return simplified(prose);
}

/** A single paragraph without emphasis or links is a plain string. */
function simplified(prose: readonly Block[]): Prose {
  const [first, ...others] = prose;
  const isPlain = first?.kind === 'paragraph' && others.length === 0 && first.dir === undefined;
  return isPlain && typeof first.phrase === 'string' ? first.phrase : prose;
}

const paragraph = (phrase: Phrase): readonly Block[] =>
  phrase.length === 0 ? [] : [{ kind: 'paragraph', phrase }];

/** Returns phrases as the lines of one. */
function inLines(phrases: readonly Phrase[]): Phrase {
  const filled = phrases.filter((phrase) => phrase.length > 0);
  return join(
    filled.flatMap((line, i): Phrase[] => (i === 0 ? [line] : [[BREAK], line])),
    '',
  );
}

/** Returns an item's marker as written. The parser was given `-` for pasted bullets. */
function markerOf({ info, markup }: Token, line: string): string {
  if (info !== '') return `${info}${markup}`;
  return PASTED.exec(line)?.[1] ?? markup;
}

const PASTED = /^\s*([•◦▪‣·–])/;

function listBlocks(list: OpenList): readonly Block[] {
  const items = list.items.map(({ blocks }) => blocks).filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  const isHtml = list.items.some((item) => item.isHtml);
  const isList = isHtml || (list.isNumbered ? runsOn(list.items) : isBulleted(list.items));
  if (!isList) return linesOf(list);
  const start = list.isNumbered ? Number.parseInt(list.items[0]?.marker ?? '1', 10) : undefined;
  return [{ kind: 'list', start, items }];
}

/**
 * Whether numbers count from 1, or are all 1, which Markdown counts. Others are places, years or editions,
 * and so is a number that is alone.
 */
function runsOn(items: readonly Item[]): boolean {
  if (items.length < 2 || items.some(({ blocks }) => blocks.length === 0)) return false;
  const numbers = items.map(({ marker }) => marker.slice(0, -1));
  return numbers.every((number, i) => number === String(i + 1)) || numbers.every((n) => n === '1');
}

/** What begins with an amount, which a sign before it belongs to: `20 %`, `$5M`, but not `1. First`. */
const NUMBER = /^(?!\d{1,9}[.)]\s)[$€£¥₹]?[.,]?[\d٠-٩۰-۹०-९]/;

/** Whether the marks are bullets. A plus is a sign, and so are dashes and stars if numbers follow all of them. */
function isBulleted(items: readonly Item[]): boolean {
  const marker = items[0]?.marker ?? '';
  if (marker === '+') return false;
  return !'-*–'.includes(marker) || items.some(({ blocks }) => !NUMBER.test(beginning(blocks)));
}

function beginning([first]: readonly Block[]): string {
  return first?.kind === 'paragraph' ? plainPhrase(first.phrase) : '';
}

/** Returns the items of what is no list as lines, or as paragraphs if they were apart. */
function linesOf({ items, isLoose }: OpenList): readonly Block[] {
  const blocks: Block[] = [];
  let lines: Phrase[] = [];
  const flush = () => {
    blocks.push(...paragraph(inLines(lines)));
    lines = [];
  };
  for (const { marker, blocks: own } of items) {
    const [first] = own;
    const isText = first?.kind === 'paragraph';
    lines.push(isText ? concat(`${marker} `, first.phrase) : marker);
    const others = isText ? own.slice(1) : own;
    if (isLoose || others.length > 0) flush();
    for (const block of others) blocks.push(block);
  }
  flush();
  return blocks;
}

/** Returns a heading as a bold line. `# 1` and `# of users` are no headings but numbers, and lines above a rule are text. */
function headingText(words: Phrase, { markup }: Token): Phrase {
  if (words.length === 0 || markup === '-') return words;
  const isNumber = markup === '#' && /^(?:\d|of\s)/.test(plainPhrase(words));
  return isNumber ? concat('# ', words) : [{ tag: 'b', children: words }];
}

/** Returns the rows of a table as lines, with commas between the cells. */
function tableText(rows: readonly (readonly Phrase[])[]): Phrase {
  return inLines(rows.map((cells) => join(cells, ', ')));
}

/** Returns the lines of fenced code. The language that may follow the fence is left out. */
function codeText({ content, info }: Token): Phrase {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const code = lines.map((line): Phrase => [{ tag: 'code', children: visible(line) }]);
  const isLanguage = lines.length > 0 && !info.trim().includes(' ');
  return inLines(isLanguage ? code : [visible(info).trim(), ...code]);
}

/**
 * Removes the mark of a task that is done. The mark of an open one stays, because without it a plan would
 * read as an achievement.
 */
function withoutTick(words: Phrase): Phrase {
  if (typeof words === 'string') return words.replace(TICK, '');
  const [first, ...others] = words;
  return typeof first === 'string' ? [first.replace(TICK, ''), ...others] : words;
}

const TICK = /^\[[xX✓✔]\]\s+/;
