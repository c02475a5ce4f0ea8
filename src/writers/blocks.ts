import { join, type Phrase, type Prose } from '../text/inline.ts';
import type { Body, Dates, Entry, Line, Role, View } from '../view/model.ts';

/** A résumé as a sequence of blocks, from which texts are written. */
export type TextBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly phrase: Phrase;
      /** What stands on the line of the heading, or on the next one. */
      readonly others: readonly Phrase[];
    }
  /** Lines that belong together, each with its parts. */
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Phrase[])[] }
  | { readonly kind: 'prose'; readonly prose: Prose }
  /** Where an entry ends. */
  | { readonly kind: 'end' };

/** Returns all that the page shows, in its order. */
export function blocksOf({ person, sections, lastUpdated }: View): readonly TextBlock[] {
  const contacts = person.contacts.map(({ phrase }) => phrase);
  const blocks: readonly TextBlock[] = [
    { kind: 'heading', level: 1, phrase: person.name, others: [] },
    lines(person.labels.map((label) => [label])),
    lines([contacts]),
    END,
    ...sections.flatMap(({ title, body }): readonly TextBlock[] => [
      { kind: 'heading', level: 2, phrase: title, others: [] },
      ...bodyBlocks(body),
      END,
    ]),
    lines(lastUpdated ? [[lastUpdated.label + lastUpdated.date.text]] : []),
  ];
  return blocks.filter((block) => block.kind !== 'lines' || block.lines.length > 0);
}

const END: TextBlock = { kind: 'end' };

/** Lines without empty parts, and without those that have none. */
function lines(written: readonly (readonly Phrase[])[]): TextBlock {
  const filled = written.map((parts) => parts.filter((part) => part.length > 0));
  return { kind: 'lines', lines: filled.filter((parts) => parts.length > 0) };
}

function bodyBlocks(body: Body): readonly TextBlock[] {
  switch (body.kind) {
    case 'prose':
      return [{ kind: 'prose', prose: body.prose }];
    case 'lines':
      return body.lines.flatMap(lineBlocks);
    case 'entries':
      return body.entries.flatMap((entry) => [...entryBlocks(entry), END]);
  }
}

function lineBlocks({ term, note, phrase, prose }: Line): readonly TextBlock[] {
  const bold: Phrase = term.length > 0 ? [{ tag: 'b', children: term }] : '';
  return [lines([[join([bold, note, phrase], '')]]), { kind: 'prose', prose }];
}

function entryBlocks({
  heading,
  notes,
  addresses,
  place,
  dates,
  roles,
}: Entry): readonly TextBlock[] {
  const isGroup = roles.filter(({ title }) => title.length > 0).length > 1;
  return [
    ...headed(3, heading, [...notes, ...addresses, ...placeAndDates(place, dates)]),
    ...roles.flatMap((role) => roleBlocks(role, isGroup)),
  ];
}

/** One of several roles has a heading of its own. */
function roleBlocks(role: Role, isGroup: boolean): readonly TextBlock[] {
  const { title, place, dates, prose, highlights, details } = role;
  const right = placeAndDates(place, dates);
  return [
    ...(isGroup ? headed(4, title, right) : [lines([[title, ...right]])]),
    { kind: 'prose', prose },
    { kind: 'prose', prose: highlights.length > 0 ? [listOf(highlights)] : '' },
    ...details.flatMap(lineBlocks),
  ];
}

const listOf = (items: readonly Prose[]) => ({ kind: 'list', start: undefined, items }) as const;

function headed(level: 3 | 4, phrase: Phrase, written: readonly Phrase[]): readonly TextBlock[] {
  const others = written.filter((part) => part.length > 0);
  return phrase.length > 0 ? [{ kind: 'heading', level, phrase, others }] : [lines([others])];
}

function placeAndDates(place: Phrase, dates: Dates | undefined): readonly Phrase[] {
  return [place, dates === undefined ? '' : datesText(dates)];
}

/** Both dates with what is between and behind them. */
export function datesText({ first, separator, last, duration }: Dates): Phrase {
  return join([first.text, last === undefined ? '' : separator + last.text, duration], '');
}
