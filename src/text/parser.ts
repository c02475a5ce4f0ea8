import MarkdownIt, { type StateInline } from 'markdown-it';
import { readable } from './links.ts';

/** The rules of markdown-it for résumés. */
const RULES = [
  'list',
  'heading',
  'lheading',
  'blockquote',
  'hr',
  'table',
  'fence',
  'strikethrough',
  'image',
  'emphasis',
  'backticks',
  'link',
  'autolink',
  'linkify',
  'entity',
  'escape',
  'newline',
  'html_inline',
  'balance_pairs',
  'fragments_join',
];

/** Markdown that is nested deeper is shown as written, so that it cannot exhaust the stack. */
export const DEEPEST = 60;

type Parser = InstanceType<typeof MarkdownIt>;

let instance: Parser | undefined;

/**
 * Returns the Markdown parser. It is created on first use, because that takes milliseconds and most
 * résumés have no Markdown.
 */
export function parser(): Parser {
  instance ??= newParser();
  return instance;
}

function newParser(): Parser {
  const markdown = new MarkdownIt('zero', {
    html: true,
    breaks: true,
    linkify: true,
    maxNesting: DEEPEST,
  }).enable(RULES);
  // "Node.js" and "Media.net" are names, so a bare address needs a scheme, "www." or an "@".
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: false });
  markdown.linkify.add('www.', {
    validate: (text, position) =>
      /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"]*[^\s<>"'.,;:!?)\]])?\/?/u.exec(
        text.slice(position, position + 2000),
      )?.[0].length ?? 0,
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
  // Addresses stay as written, because `links.ts` decides which of them become links.
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = readable;
  markdown.inline.ruler.before('emphasis', 'signs', signs);
  return markdown;
}

/** Letters of scripts that put spaces between words, and digits. */
const WORD = /^[\w\u00C0-\u024F\u0370-\u052F\p{Nd}]$/u;
const LETTER = /^[^\W\d_]|[\u00C0-\u024F\u0370-\u052F]$/;
/** Python's special names, such as `__init__`. */
const SPECIAL_NAME = /__[a-z][a-z\d_]{0,50}__(?!\w)/y;

/**
 * Stars within a word or between brackets multiply, as in `4*4`, `x**y` and `(a)*(b)`, and emphasise nothing. Only a pair behind a letter
 * may end what a pair before a word began: `**API**s`.
 */
function signs(state: StateInline, silent: boolean): boolean {
  if (silent) return false;
  const sign = state.src[state.pos];
  const before = state.src[state.pos - 1] ?? '';
  if (sign === '_') {
    SPECIAL_NAME.lastIndex = state.pos;
    const name = WORD.test(before) ? undefined : SPECIAL_NAME.exec(state.src)?.[0];
    if (name === undefined) return false;
    state.pending += name;
    state.pos += name.length;
    return true;
  }
  if (sign !== '*') return false;
  const { length } = state.scanDelims(state.pos, true);
  const after = state.src[state.pos + length] ?? '';
  const isFactor = before === ')' && after === '(';
  if (!isFactor && !(WORD.test(before) && WORD.test(after))) return false;
  const mayEnd = length === 2 && LETTER.test(before) && LETTER.test(after);
  for (let i = 0; i < length; i++) {
    state.push('text', '', 0).content = sign;
    if (!mayEnd) continue;
    const token = state.tokens.length - 1;
    state.delimiters.push({ marker: 0x2a, length, token, end: -1, open: false, close: true });
  }
  state.pos += length;
  return true;
}
