import {
  type Block,
  blocksOf,
  type Inline,
  type Phrase,
  type Prose,
  plainPhrase,
} from '../text/inline.ts';
import type { Body, Entry, Line, Section } from './model.ts';
import { isolated } from './phrases.ts';

/**
 * Returns the sections of a right-to-left page with their directions set. Browsers take a paragraph's
 * direction from its first letter, which is wrong if a text in Arabic or Hebrew starts with a Latin name
 * such as "React"; such paragraphs get a `dir`. Names such as "C++" are isolated, because the
 * bidirectional algorithm would move their signs to the other side.
 */
export function directed(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, body: directedBody(section.body) }));
}

function directedBody(body: Body): Body {
  switch (body.kind) {
    case 'prose':
      return { ...body, prose: directedProse(body.prose) };
    case 'lines':
      return { ...body, lines: body.lines.map(directedLine) };
    case 'entries':
      return { ...body, entries: body.entries.map(directedEntry) };
  }
}

function directedLine({ term, note, phrase, prose }: Line): Line {
  return {
    term: whole(term),
    note: whole(note),
    phrase: whole(phrase),
    prose: directedProse(prose),
  };
}

function directedEntry(entry: Entry): Entry {
  const roles = entry.roles.map((role) => ({
    ...role,
    title: whole(role.title),
    place: isolated(role.place),
    prose: directedProse(role.prose),
    highlights: role.highlights.map(directedProse),
    details: role.details.map(directedLine),
  }));
  return {
    ...entry,
    heading: whole(entry.heading),
    notes: entry.notes.map(whole),
    place: isolated(entry.place),
    roles,
  };
}

function directedProse(prose: Prose): Prose {
  const isWhole = typeof prose === 'string' && !isMarked(prose) && whole(prose) === prose;
  return isWhole ? prose : blocksOf(prose).map(directedBlock);
}

function directedBlock(block: Block): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map(directedProse) };
  const paragraph = { ...block, phrase: whole(block.phrase) };
  return isMarked(block.phrase) ? { ...paragraph, dir: 'rtl' } : paragraph;
}

/**
 * Names that start or end with a sign: C++, C#, .NET, B.Sc. Longer ones are no names; the limits keep
 * megabytes of initials from exhausting the pattern's stack.
 */
const NAMES =
  /(?<![\w.])((?:[A-Za-z]\w{0,30}[+#]{1,3}|\.[A-Z]\w{0,30}|(?:[A-Z][A-Za-z]?\.){1,9}(?:[A-Z][A-Za-z]{0,3}\.?))(?![\w]))/;

/** Isolates such names in a phrase. */
function whole(phrase: Phrase): Phrase {
  if (typeof phrase === 'string') return NAMES.test(phrase) ? withNames(phrase) : phrase;
  return phrase.flatMap((inline): readonly Inline[] => {
    if (typeof inline === 'string') return withNames(inline);
    return [inline.tag === 'br' ? inline : { ...inline, children: whole(inline.children) }];
  });
}

function withNames(text: string): readonly Inline[] {
  return text
    .split(NAMES)
    .map((part, i): Inline => (i % 2 === 1 ? { tag: 'bdi', children: [part] } : part))
    .filter((part) => part !== '');
}

/** Hebrew, Arabic and related scripts, with the presentation forms of their letters. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** A text counts as right-to-left if more than this share of its words is; the other words are then names. */
const SHARE = 0.4;

function isMarked(phrase: Phrase): boolean {
  const words = plainPhrase(phrase)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const own = words.filter((word) => RIGHT_TO_LEFT.test(word));
  return own.length > SHARE * words.length && words[0] !== own[0];
}
