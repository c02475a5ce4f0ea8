/**
 * The rules of markdown-it for what a résumé may hold: paragraphs, line breaks, lists, bold, italic,
 * code, links, bare addresses, inline HTML. No headings, quotes, tables or code blocks: there "#",
 * ">" and "|" are what a person meant to write. The build leaves all other rules out.
 */
export const RULES = [
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

/** What no text can be read without: markdown-it's preset `zero`. */
export const BASIC_RULES = [
  'normalize',
  'block',
  'strip_references',
  'inline',
  'text_join',
  'paragraph',
  'text',
];

/** Deeper than anyone nests; beyond it text is shown as written, so that no depth can hurt. */
export const DEEPEST = 60;
