import { type Block, blocksOf, type Phrase, type Prose, plainPhrase } from '../text/prose.ts';
import type { Entry, Line, Section } from './model.ts';

/**
 * The sections of a page that is read from right to left. Browsers read a paragraph as its first
 * letter is read; a paragraph in the page's language that begins with a name in Latin letters, as
 * "React" does, is marked, so that it is not taken for one in English.
 */
export function directed(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, body: directedBody(section.body) }));
}

function directedBody(body: Section['body']): Section['body'] {
  switch (body.kind) {
    case 'prose':
      return { ...body, prose: directedProse(body.prose) };
    case 'lines':
      return { ...body, lines: body.lines.map(directedLine) };
    case 'entries':
      return { ...body, entries: body.entries.map(directedEntry) };
  }
}

const directedLine = (line: Line): Line => ({ ...line, prose: directedProse(line.prose) });

function directedEntry(entry: Entry): Entry {
  const roles = entry.roles.map((role) => ({
    ...role,
    prose: directedProse(role.prose),
    highlights: role.highlights.map(directedProse),
  }));
  return { ...entry, roles };
}

function directedProse(prose: Prose): Prose {
  return typeof prose === 'string' && !isMarked(prose) ? prose : blocksOf(prose).map(directedBlock);
}

function directedBlock(block: Block): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map(directedProse) };
  return isMarked(block.phrase) ? { ...block, dir: 'rtl' } : block;
}

/** Hebrew, Arabic and their neighbours, with the forms that older systems have for their letters. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** More such words in a text than this, and the rest are names in it: no language has as many. */
const SHARE = 0.4;

function isMarked(phrase: Phrase): boolean {
  const words = plainPhrase(phrase)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const own = words.filter((word) => RIGHT_TO_LEFT.test(word));
  return own.length > SHARE * words.length && words[0] !== own[0];
}
