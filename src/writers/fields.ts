import type { RenderOptions } from '../options/index.ts';
import type { Plain } from '../renderer.tsx';
import type { Resume } from '../resume.generated.ts';
import type { Phrase } from '../text/inline.ts';
import type { Contact, Dates, Entry, Person, Role, Section } from '../view/model.ts';
import { phraseText, proseText } from './plain-text.ts';
import { written } from './written.ts';

/** A field of a form: what it asks for, and the text to paste. */
export interface Field {
  /**
   * `employer`, `title`, `school`, `degree`, `name`, `location`, `from`, `to`, `description`, `note` (such as who
   * gave an award) or `link`; of the person also `email`, `phone` and `address`.
   */
  readonly name: string;
  readonly text: string;
}

/** What a form asks for one job, school or other entry. */
export interface FieldsOfEntry {
  /** The section's name in the résumé, such as `work`. */
  readonly section: string;
  /** The section's title on the page. */
  readonly title: string;
  /** Without empty ones. */
  readonly fields: readonly Field[];
}

/** What forms call heading and title of a section's entries. */
const NAMES: Readonly<Record<string, readonly [heading: string, title: string]>> = {
  work: ['employer', 'title'],
  volunteer: ['employer', 'title'],
  education: ['school', 'degree'],
};
const OTHER_NAMES = ['name', 'title'] as const;

/**
 * Takes a résumé apart for the boxes of application forms: for each job its employer, title, place, dates and
 * description. Several roles at one employer are several jobs.
 *
 * @param resume - as for `render`.
 * @param options - as for `render`; `lead` and `roles` have no effect.
 * @returns the person, then the entries in the order of the page. Sections of lines, such as skills, are one entry each.
 * @throws TypeError as `render` does.
 * @example
 * renderFields({ work: [{ name: 'Acme', position: 'Engineer', startDate: '2020-03' }] });
 * // [{ section: 'basics', … }, { section: 'work', title: 'Work Experience', fields: [{ name: 'employer', … }] }]
 */
export function renderFields<T extends Resume | object>(
  resume: T & Plain<T>,
  options?: RenderOptions,
): readonly FieldsOfEntry[] {
  const set = { ...options, lead: 'employer', roles: 'repeated', links: 'address' };
  return written('renderFields', resume, set, ({ person, sections }) => [
    personOf(person),
    ...sections.flatMap(entriesOf),
  ]);
}

/** The boxes that each form begins with. */
function personOf({ name, labels, contacts }: Person): FieldsOfEntry {
  const fields = [
    { name: 'name', text: name },
    ...labels.map((label) => ({ name: 'title', text: label })),
    ...contacts.map((contact) => ({
      name: contactName(contact),
      text: phraseText(contact.phrase),
    })),
  ];
  return { section: 'basics', title: name, fields };
}

/** What a contact is, by the microformats class that the page gives it. */
function contactName({ className = '', phrase }: Contact): string {
  const [inline] = typeof phrase === 'string' ? [] : phrase;
  const own = typeof inline === 'object' && inline.tag === 'a' ? inline.className : undefined;
  return CONTACTS[own ?? className] ?? 'note';
}

const CONTACTS: Readonly<Record<string, string>> = {
  'p-adr': 'address',
  'p-tel': 'phone',
  'u-email': 'email',
  'u-url': 'link',
};

function entriesOf({ name, title, body }: Section): readonly FieldsOfEntry[] {
  const entry = (fields: readonly Field[]) => ({
    section: name,
    title,
    fields: fields.filter(({ text }) => text !== ''),
  });
  switch (body.kind) {
    case 'prose':
      return [entry([{ name: 'description', text: proseText(body.prose, Infinity) }])];
    case 'lines': {
      const lines = body.lines.map(({ term, note, phrase, prose }) =>
        joined('\n', [term, note, phrase].map(phraseText).join(''), proseText(prose, Infinity)),
      );
      return [entry([{ name: 'description', text: lines.join('\n') }])];
    }
    case 'entries':
      return body.entries.flatMap((each) =>
        each.roles.length === 0
          ? [entry(fieldsOf(each, undefined, name))]
          : each.roles.map((role) => entry(fieldsOf(each, role, name))),
      );
  }
}

function fieldsOf(entry: Entry, role: Role | undefined, section: string): readonly Field[] {
  const [heading, title] = NAMES[section] ?? OTHER_NAMES;
  const dates = role?.dates ?? entry.dates;
  const [from, to] = dates === undefined ? ['', ''] : ends(dates);
  return [
    { name: heading, text: phraseText(entry.heading) },
    { name: title, text: phraseText(role?.title ?? '') },
    { name: 'location', text: phraseText(longer(role?.place ?? '', entry.place)) },
    { name: 'from', text: from },
    { name: 'to', text: to },
    ...entry.notes.map((note) => ({ name: 'note', text: phraseText(note) })),
    ...entry.addresses.map((address) => ({ name: 'link', text: phraseText(address) })),
    { name: 'description', text: role === undefined ? '' : descriptionOf(role) },
  ];
}

/** The place of the role if it has one of its own. */
const longer = (own: Phrase, common: Phrase) => (own.length > 0 ? own : common);

function ends({ first, last, isEnd }: Dates): readonly [from: string, to: string] {
  if (last !== undefined) return [first.text, last.text];
  return isEnd ? ['', first.text] : [first.text, ''];
}

function descriptionOf({ prose, highlights, details }: Role): string {
  const list =
    highlights.length > 0 ? [{ kind: 'list', start: undefined, items: highlights } as const] : '';
  const lines = details.map(({ term, note, phrase }) =>
    [term, note, phrase].map(phraseText).join(''),
  );
  return joined('\n', proseText(prose, Infinity), proseText(list, Infinity), ...lines);
}

function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(separator);
}
