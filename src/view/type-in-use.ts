import type { Phrase, Prose } from '../text/inline.ts';
import type { Dates, Entry, Line, Person, Section, TypeInUse } from './model.ts';

/**
 * Finds which faces and characters of its typeface a page uses, so that it embeds no other fonts.
 *
 * @param footer - the words of the footer on paper.
 */
export function typeInUse(
  { name, labels, contacts }: Person,
  sections: readonly Section[],
  footer: string,
): TypeInUse {
  const use = new Walk();
  use.text = footer + name + labels.join('');
  for (const contact of contacts) use.phrase(contact.phrase);
  for (const { title, body } of sections) {
    use.text += title;
    if (body.kind === 'prose') use.prose(body.prose);
    else if (body.kind === 'lines') use.lines(body.lines);
    else for (const entry of body.entries) use.entry(entry);
  }
  return use;
}

/** Collects the faces and characters of a page. Headings and terms are bold, titles are italic. */
class Walk implements TypeInUse {
  italic = false;
  boldItalic = false;
  text = '';

  entry({ heading, notes, addresses, place, dates, roles }: Entry): void {
    this.phrase(heading, true);
    for (const note of [...notes, ...addresses]) this.phrase(note);
    this.phrase(place);
    this.dates(dates);
    for (const role of roles) {
      this.italic ||= role.title.length + role.place.length > 0 || role.dates !== undefined;
      this.phrase(role.title, false, true);
      this.phrase(role.place, false, true);
      this.dates(role.dates);
      this.prose(role.prose);
      for (const highlight of role.highlights) this.prose(highlight);
      this.lines(role.details);
    }
  }

  lines(lines: readonly Line[]): void {
    for (const line of lines) {
      this.phrase(line.term, true);
      this.phrase(line.note);
      this.phrase(line.phrase);
      this.prose(line.prose);
    }
  }

  dates(dates: Dates | undefined): void {
    if (dates === undefined) return;
    const { first, separator, last, duration } = dates;
    this.text += first.text;
    if (last !== undefined) this.text += separator + last.text;
    this.phrase(duration);
  }

  prose(prose: Prose): void {
    if (typeof prose === 'string') {
      this.text += prose;
      return;
    }
    for (const block of prose) {
      if (block.kind === 'paragraph') this.phrase(block.phrase);
      else for (const item of block.items) this.prose(item);
    }
  }

  phrase(phrase: Phrase, isBold = false, isItalic = false): void {
    if (typeof phrase === 'string') {
      this.text += phrase;
      return;
    }
    for (const inline of phrase) {
      if (typeof inline === 'string') {
        this.text += inline;
      } else if (inline.tag !== 'br') {
        const bold = isBold || inline.tag === 'b';
        const italic = isItalic || inline.tag === 'i' || inline.tag === 'em';
        this.italic ||= italic && !bold;
        this.boldItalic ||= italic && bold;
        this.phrase(inline.children, bold, italic);
      }
    }
  }
}
