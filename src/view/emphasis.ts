import type { Phrase, Prose } from '../text/prose.ts';
import type { Emphasis, Entry, Section } from './model.ts';

/** Which kinds of type the sections need beside regular and bold, which every page needs. */
export function emphasisOf(sections: readonly Section[]): Emphasis {
  let [italic, boldItalic] = [false, false];

  const inPhrase = (phrase: Phrase, isBold: boolean, isItalic: boolean) => {
    for (const inline of phrase) {
      if (typeof inline === 'string' || inline.tag === 'br') continue;
      const bold = isBold || inline.tag === 'b';
      const slanted = isItalic || inline.tag === 'i';
      italic ||= slanted && !bold;
      boldItalic ||= slanted && bold;
      inPhrase(inline.children, bold, slanted);
    }
  };
  const inProse = (prose: Prose) => {
    for (const block of prose) {
      if (block.kind === 'paragraph') inPhrase(block.phrase, false, false);
      else block.items.forEach(inProse);
    }
  };
  const inEntry = ({ notes, roles }: Entry) => {
    for (const note of notes) inPhrase(note, false, false);
    for (const { title, right, prose, highlights, details } of roles) {
      italic ||= title !== '' || right.place !== '' || right.dates !== undefined;
      inProse(prose);
      highlights.forEach(inProse);
      for (const { phrase } of details) inPhrase(phrase, false, false);
    }
  };

  for (const { body } of sections) {
    if (body.kind === 'prose') inProse(body.prose);
    else if (body.kind === 'entries') body.entries.forEach(inEntry);
    else {
      for (const { phrase, prose } of body.lines) {
        inPhrase(phrase, false, false);
        inProse(prose);
      }
    }
  }
  return { italic, boldItalic };
}
