import MarkdownIt from 'markdown-it';
import { DEEPEST, RULES } from './markdown-rules.mjs';

type Parser = InstanceType<typeof MarkdownIt>;

let made: Parser | undefined;

/** The parser. Most résumés have no Markdown and never need it; to make it takes several milliseconds. */
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
  // "Node.js" and "Media.net" are names: only addresses that say so are links.
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
  // An address stays as it was written; whether it may be linked is decided where all of them are.
  markdown.normalizeLink = (address) => address;
  markdown.normalizeLinkText = (address) => address;
  return markdown;
}
