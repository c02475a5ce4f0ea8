const LIST = /<[uo]l(?:\s[^<>]*)?>\s*<li[\s>]/i;

const ITEM = /<li[\s>]/i;
/** What ends a list or an item. Without it, as in "Uses <ul> <li>", the tags are names. */
const END = /<\/(?:[uo]l|li)\s*>|<li[\s>][^<]+<li[\s>]/i;
const CODE = /`[^`]*`/g;

/**
 * Whether a text has an HTML list, which rich-text editors write. Tags in code do not count, because they
 * are part of the text.
 */
export function holdsList(text: string): boolean {
  if (!ITEM.test(text)) return false;
  const markup = withoutComments(text).replace(CODE, '');
  return LIST.test(markup) && END.test(markup);
}

const TAG = /<(\/?)(ul|ol|li)(\s[^<>]*)?>/gi;
/** Lists that are nested deeper are indented no further. */
const DEEPEST = 8;

/** A text whose HTML lists have become Markdown, and the numbers of the lines where their items begin. */
interface Converted {
  readonly markdown: string;
  readonly items: ReadonlySet<number>;
}

/** Converts the HTML lists in a text to Markdown. */
export function withMarkdownLists(written: string): Converted {
  const text = withoutComments(written);
  /** The list markers of the open lists, the innermost last. */
  const markers: string[] = [];
  const items = new Set<number>();
  let markdown = '';
  let line = 0;
  const add = (part: string) => {
    markdown += part;
    line += part.split('\n').length - 1;
  };
  let isItem = false;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    add(contentOf(text.slice(end, match.index), markers.length > 0, isItem));
    end = match.index + tag.length;
    isItem = slash === '' && name.toLowerCase() === 'li';
    if (isItem) {
      add(`\n${indent(markers, markers.length - 1)}${markers.at(-1) ?? '- '}`);
      items.add(line);
    } else if (name.toLowerCase() === 'li') continue;
    else if (slash === '') {
      if (markers.length === 0) add('\n\n');
      markers.push(name.toLowerCase() === 'ol' ? `${startOf(attributes)}. ` : '- ');
    } else {
      markers.pop();
      add(`\n\n${indent(markers, markers.length)}`);
    }
  }
  add(contentOf(text.slice(end), markers.length > 0, isItem));
  return { markdown, items };
}

const startOf = (attributes: string) =>
  /\sstart\s*=\s*["']?(\d{1,9})/i.exec(attributes)?.[1] ?? '1';

/** Returns the indentation of content inside the first `depth` open lists. */
const indent = (markers: readonly string[], depth: number) =>
  ' '.repeat(
    markers
      .slice(0, Math.max(0, Math.min(DEEPEST, depth)))
      .reduce((sum, { length }) => sum + length, 0),
  );

/**
 * Returns the text between two tags. Inside a list, empty lines are removed and markers are escaped,
 * because Markdown would end the list or start another.
 */
function contentOf(text: string, isInList: boolean, isItem: boolean): string {
  if (!isInList) return text;
  const content = text.replace(/\n\s*\n/g, '\n');
  return isItem ? content.trimStart().replace(OPENING, escaped) : content;
}

/** A pasted bullet, or a text that Markdown would read as a list marker. */
const OPENING = /^(?:[•◦▪‣·]|([-+*])|(\d{1,9})([.)]))(?=\s)/;

function escaped(_: string, sign?: string, number?: string, delimiter?: string): string {
  if (number !== undefined) return `${number}\\${delimiter}`;
  return sign === undefined ? '' : `\\${sign}`;
}

/** Removes comments, because the tags inside them would be converted too. */
function withoutComments(text: string): string {
  let kept = '';
  let end = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', end)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    kept += text.slice(end, start);
    end = close + 3;
  }
  return kept + text.slice(end);
}
