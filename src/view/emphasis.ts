import type { Phrase, Prose } from '../text/inline.ts';

import type { Body, Emphasis, Entry, Line, Section } from './model.ts';

/** Kinds of type as bits, so that those of parts add up to those of the whole. */
const NONE = 0;
const ITALIC = 1;
const BOLD_ITALIC = 2;

/** Which kinds of type the sections need beside regular and bold, which every page needs. */
export function emphasisOf(sections: readonly Section[]): Emphasis {
  let kinds = NONE;
  for (const { body } of sections) kinds |= inBody(body);
  return { italic: (kinds & ITALIC) > 0, boldItalic: (kinds & BOLD_ITALIC) > 0 };
}

function inBody(body: Body): number {
  if (body.kind === 'prose') return inProse(body.prose);
  if (body.kind === 'lines') return inLines(body.lines);
  let kinds = NONE;
  for (const entry of body.entries) kinds |= inEntry(entry);
  return kinds;
}

function inEntry({ heading, notes, roles }: Entry): number {
  let kinds = inPhrase(heading, true, false);
  for (const note of notes) kinds |= inPhrase(note, false, false);
  for (const { title, place, dates, prose, highlights, details } of roles) {
    // The line of a title is set in italics.
    if (title.length + place.length > 0 || dates !== undefined) kinds |= ITALIC;
    kinds |= inPhrase(title, false, true) | inPhrase(place, false, true);
    kinds |= inProse(prose) | inLines(details);
    for (const highlight of highlights) kinds |= inProse(highlight);
  }
  return kinds;
}

function inLines(lines: readonly Line[]): number {
  let kinds = NONE;
  for (const { term, note, phrase, prose } of lines) {
    kinds |= inPhrase(term, true, false) | inPhrase(note, false, false);
    kinds |= inPhrase(phrase, false, false) | inProse(prose);
  }
  return kinds;
}

function inProse(prose: Prose): number {
  if (typeof prose === 'string') return NONE;
  let kinds = NONE;
  for (const block of prose) {
    if (block.kind === 'paragraph') kinds |= inPhrase(block.phrase, false, false);
    else for (const item of block.items) kinds |= inProse(item);
  }
  return kinds;
}

function inPhrase(phrase: Phrase, isBold: boolean, isItalic: boolean): number {
  if (typeof phrase === 'string') return NONE;
  let kinds = NONE;
  for (const inline of phrase) {
    if (typeof inline === 'string' || inline.tag === 'br') continue;
    const bold = isBold || inline.tag === 'b';
    const slanted = isItalic || inline.tag === 'i';
    if (slanted) kinds |= bold ? BOLD_ITALIC : ITALIC;
    kinds |= inPhrase(inline.children, bold, slanted);
  }
  return kinds;
}
