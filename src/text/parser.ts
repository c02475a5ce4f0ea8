import MarkdownIt from 'markdown-it';

/**
 * The rules of markdown-it for résumés. Headings, quotes and tables are not among them: in a résumé "#",
 * ">" and "|" are text.
 */
const RULES = [
  'list',
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
  markdown.normalizeLinkText = (address) => address;
  return markdown;
}
