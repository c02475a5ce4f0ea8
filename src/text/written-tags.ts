import type { Token } from 'markdown-it';
import { isElement, nameOf } from './html-tags.ts';

/** A tag in a text and the characters around it. */
interface Tag {
  readonly token: Token;
  readonly name: string;
  /** The character before and after it: empty at the end of a line, `>` and `<` if it is a tag. */
  readonly before: string;
  readonly after: string;
  /** The last character before it that is no space. */
  readonly word: string;
}

/** Elements that have no end tag, and show that they are markup by breaking a line. */
const LINE_BREAKS = new Set(['br', 'hr', 'wbr']);
/**
 * The other elements that may or must do without an end tag. Those that nobody has in a text, such as `<input>`, are
 * not among them: where they stand, somebody writes about them.
 */
const WITHOUT_END = new Set('p li dt dd tr td th thead tbody tfoot img'.split(' '));

/**
 * Returns the tags that are text: people write about `<header>`, `Map<K>` and the `<br>` tag, and they
 * write tags as markup. These are text:
 *
 * - tags that are no elements of HTML, and declarations;
 * - opening tags that nothing closes;
 * - of the elements that need no end tag, those that do not stand where markup stands (see `isMarkup`);
 * - the only tag of a text that has nothing else.
 *
 * @param lines - the tokens of each paragraph, so that a tag can be closed in a later one.
 */
export function writtenTags(lines: readonly (readonly Token[])[]): ReadonlySet<Token> {
  const tags = lines.flatMap(tagsOf);
  if (tags.length === 0) return new Set();
  const [only, another] = lines
    .flat()
    .filter((token) => isTag(token) || token.content.trim() !== '');
  if (only !== undefined && another === undefined && !isComment(only) && !isPicture(only)) {
    return new Set([only]);
  }
  const unclosed = unclosedTags(tags);
  const written = new Set(tags.filter(({ name, token }) => !isElement(name) && !isComment(token)));
  for (const tag of unclosed) if (!mayStayOpen(tag)) written.add(tag);
  const open = unclosed.filter(mayStayOpen);
  const counts = new Map<string, number>();
  for (const { name } of open) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isRepeated = ({ name }: Tag) => (counts.get(name) ?? 0) > 1;
  const inUse = new Set(
    open.filter((tag) => isMarkup(tag, isRepeated(tag))).map(({ name }) => name),
  );
  for (const tag of open) {
    // A place where a word may break, and a rule, are never between two words.
    const isBetween = isApart(tag) && tag.before !== '' && tag.after !== '';
    const isNamed = isListed(tag) || (tag.name !== 'br' && isBetween);
    if (LINE_BREAKS.has(tag.name) ? isNamed : !inUse.has(tag.name)) written.add(tag);
  }
  // Where other tags are named, a line break between spaces is one more name.
  if ([...written].some(({ name }) => isElement(name))) {
    for (const tag of open) if (LINE_BREAKS.has(tag.name) && isApart(tag)) written.add(tag);
  }
  return new Set([...written].map(({ token }) => token));
}

const isTag = (token: Token | undefined) => token?.type === 'html_inline';
const isComment = ({ content }: Token) => content.startsWith('<!--');
const hasAttributes = ({ content }: Token) => /\s[a-z-]+\s*=/i.test(content);
/** A picture that says what it shows, so that there is a text for it. */
const isPicture = ({ content }: Token) => /^<img\b[^>]*\salt\s*=/i.test(content);
const mayStayOpen = ({ name }: Tag) => LINE_BREAKS.has(name) || WITHOUT_END.has(name);

function tagsOf(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = [];
  let before = '';
  let word = '';
  for (const [i, token] of tokens.entries()) {
    if (isTag(token)) {
      const next = tokens[i + 1];
      const after = isTag(next) ? '<' : (next?.content.charAt(0) ?? '');
      tags.push({ token, name: nameOf(token.content), before, after, word });
      before = '>';
    } else if (token.type.endsWith('break')) {
      before = '';
      word = '';
    } else if (token.content !== '') {
      before = token.content.slice(-1);
      word = token.content.trimEnd().slice(-1) || word;
    }
  }
  return tags;
}

/** Pairs opening and closing tags by name, whatever is between them, and returns those left over. */
function unclosedTags(tags: readonly Tag[]): readonly Tag[] {
  const unclosed = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.name === '' || !isElement(tag.name)) continue;
    const sameName = open.get(tag.name) ?? [];
    open.set(tag.name, sameName);
    if (tag.token.content.startsWith('</')) {
      const opening = sameName.pop();
      if (opening !== undefined) unclosed.delete(opening);
    } else {
      unclosed.add(tag);
      if (!tag.token.content.endsWith('/>')) sameName.push(tag);
    }
  }
  return [...unclosed];
}

/** Whether a tag has white space, or nothing, on both sides. */
const isApart = ({ before, after }: Tag) => /^\s?$/.test(before) && /^\s?$/.test(after);

/** Whether a tag stands as a name in a list, in brackets or in quotation marks. */
function isListed({ before, after }: Tag): boolean {
  return /^[([{"'“„«]$/.test(before) || (/^\s?$/.test(before) && /^[,;:.!?)\]}"'”“»]$/.test(after));
}

/**
 * Whether a tag without an end stands where markup stands: it has attributes, touches a word or another
 * tag, follows the end of a sentence, or begins a line and is not the only one of its name.
 */
function isMarkup(tag: Tag, isRepeated: boolean): boolean {
  if (tag.name === 'img') return /\s(?:src|alt)\s*=/i.test(tag.token.content);
  if (hasAttributes(tag.token)) return true;
  if (isListed(tag)) return false;
  if (!isApart(tag)) return !/^-$/.test(tag.after);
  if (/^[.!?:;…>]$/.test(tag.word)) return true;
  return tag.word === '' && isRepeated;
}
