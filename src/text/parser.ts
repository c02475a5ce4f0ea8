import MarkdownIt from 'markdown-it';

/** The constructs of Markdown that a résumé uses. "#", ">" and "|" are what a person meant to write. */
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

/** Markdown nested deeper than this is shown as it was written, so that no depth exhausts the stack. */
export const DEEPEST = 60;

type Parser = InstanceType<typeof MarkdownIt>;

let made: Parser | undefined;

/** The Markdown parser, made at its first use: most résumés have no Markdown, and making it takes milliseconds. */
export function parser(): Parser {
  made ??= newParser();
  return made;
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
  // An address stays as it was written; `links.ts` decides whether it may be linked.
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  return markdown;
}
