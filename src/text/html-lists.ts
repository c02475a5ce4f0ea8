const LIST = /<[uo]l(?:\s[^<>]*)?>\s*<li[\s>]/i;

const ITEM = /<li[\s>]/i;
const CODE = /`[^`]*`/g;

/** Whether a text has a list of HTML, as editors for formatted text write it. One about HTML has it as code. */
export function holdsList(text: string): boolean {
  return ITEM.test(text) && LIST.test(withoutComments(text).replace(CODE, ''));
}

const TAG = /<(\/?)(ul|ol|li)(\s[^<>]*)?>/gi;
/** Lists in more lists than this are indented no further. */
const DEEPEST = 8;

/** A text with lists of Markdown in place of those of HTML. */
export function withMarkdownLists(written: string): string {
  const text = withoutComments(written);
  /** What stands before the items of each list that is open, the innermost last. */
  const marks: string[] = [];
  let markdown = '';
  let isItem = false;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    markdown += contentOf(text.slice(end, match.index), marks.length > 0, isItem);
    end = match.index + tag.length;
    isItem = slash === '' && name.toLowerCase() === 'li';
    if (isItem) markdown += `\n${indent(marks, marks.length - 1)}${marks.at(-1) ?? '- '}`;
    else if (name.toLowerCase() === 'li') continue;
    else if (slash === '') {
      if (marks.length === 0) markdown += '\n\n';
      marks.push(name.toLowerCase() === 'ol' ? `${startOf(attributes)}. ` : '- ');
    } else {
      marks.pop();
      markdown += `\n\n${indent(marks, marks.length)}`;
    }
  }
  return markdown + contentOf(text.slice(end), marks.length > 0, isItem);
}

const startOf = (attributes: string) =>
  /\sstart\s*=\s*["']?(\d{1,9})/i.exec(attributes)?.[1] ?? '1';

/** What stands before what belongs to an item of the first `depth` lists. */
const indent = (marks: readonly string[], depth: number) =>
  ' '.repeat(
    marks
      .slice(0, Math.max(0, Math.min(DEEPEST, depth)))
      .reduce((sum, { length }) => sum + length, 0),
  );

/** What stands between two tags. In a list an empty line ends nothing, and an item is none of another list. */
function contentOf(text: string, isInList: boolean, isItem: boolean): string {
  if (!isInList) return text;
  const content = text.replace(/\n\s*\n/g, '\n');
  return isItem ? content.trimStart().replace(OPENING, escaped) : content;
}

/** What would open a list, or was pasted as a bullet. */
const OPENING = /^(?:[•◦▪‣·]|([-+*])|(\d{1,9})([.)]))(?=\s)/;

function escaped(_: string, sign?: string, number?: string, mark?: string): string {
  if (number !== undefined) return `${number}\\${mark}`;
  return sign === undefined ? '' : `\\${sign}`;
}

/** Comments may hold tags, which would be seen. */
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
