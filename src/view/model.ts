import type { Locale } from '../locales/locale.ts';
import type { Phrase, Prose } from '../text/inline.ts';

/** A page of finished text: components have nothing to format, translate or decide. */
export interface View {
  /** BCP 47 tag of the document. */
  readonly lang: string;
  readonly dir: Locale['dir'];
  readonly metadata: Metadata;
  readonly person: Person;
  readonly sections: readonly Section[];
  /** The line at the page's end that says when the résumé was last changed; `undefined` if there is none. */
  readonly lastUpdated: LastUpdated | undefined;
  readonly type: TypeInUse;
}

/** A date with its label: "Last updated: July 2026". */
export interface LastUpdated {
  /** With its colon and space. */
  readonly label: string;
  readonly date: DateText;
}

/** The metadata of the document's head. Empty texts are left out. */
export interface Metadata {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly canonical: string | undefined;
  readonly image: string | undefined;
  readonly version: string;
  readonly lastModified: string;
  /** https://schema.org/Person */
  readonly jsonLd: object;
}

/** The page's header. */
export interface Person {
  /** The name, or the word for "résumé" if there is none. */
  readonly name: string;
  readonly labels: readonly string[];
  /** The photo's `src`. */
  readonly photo: string | undefined;
  readonly contacts: readonly Contact[];
  /** Whether one line certainly holds all contacts, but on narrow screens. */
  readonly isOneLine: boolean;
}

export interface Contact {
  /** The microformats2 class of h-card for what this is; none if the link itself has one. */
  readonly className?: string;
  readonly phrase: Phrase;
}

export interface Section {
  /** Its name in the résumé, as the option `sections` takes it. */
  readonly name: string;
  /** The section's id and class. */
  readonly id: string;
  readonly title: string;
  readonly body: Body;
}

export type Body =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] };

/** A line that needs no heading: "**Languages** (level): Python, Java". */
export interface Line {
  /** In bold. It includes the colon if there is no level. */
  readonly term: Phrase;
  /** Between term and phrase: " (level): ", or a space. */
  readonly note: Phrase;
  readonly phrase: Phrase;
  readonly prose: Prose;
}

/** What the parts of an entry are in microformats2, as classes of their elements. */
export interface EntryClasses {
  readonly entry: string;
  readonly heading: string;
  /** Of the title of a role. */
  readonly title: string;
  readonly place: string;
  /** Of a date, or the first of two. */
  readonly start: string;
  /** Of the second date. */
  readonly end: string;
  /** Of paragraphs and lists. */
  readonly text: string;
}

/** An employer, a school, a project: a heading line and one or more roles under it. */
export interface Entry {
  readonly classes: EntryClasses;
  readonly heading: Phrase;
  /** After the heading, each after a bar. */
  readonly notes: readonly Phrase[];
  /** After heading and notes, each after a gap, so that no parser takes one for a part of the name. */
  readonly addresses: readonly Phrase[];
  /** At the end of the heading line. */
  readonly place: Phrase;
  /** At the end of the heading line, after the place. */
  readonly dates: Dates | undefined;
  readonly roles: readonly Role[];
}

/** A position at an employer, a degree at a school: a title line with texts and lists under it. */
export interface Role {
  readonly title: Phrase;
  /** At the end of the title's line. */
  readonly place: Phrase;
  /** At the end of the title's line, after the place. */
  readonly dates: Dates | undefined;
  readonly prose: Prose;
  readonly highlights: readonly Prose[];
  /** Labelled lists of one line each: "**Courses:** Algorithms, Databases". */
  readonly details: readonly Line[];
}

/** A date, or a range from `first` to `last`. */
export interface Dates {
  /** Between the place and the dates. */
  readonly comma: string;
  readonly first: DateText;
  /** Whether the first date is an end whose start is not known. */
  readonly isEnd: boolean;
  readonly last: DateText | undefined;
  /** Between the two dates, with its spaces. */
  readonly separator: string;
  /**
   * The length of the range, such as " (2 yrs 3 mos)"; empty if `showDurations` is off or the length is
   * unknown.
   */
  readonly duration: Phrase;
}

export interface DateText {
  readonly text: string;
  /** For `<time>`, in ISO 8601; `undefined` if `text` is not a date. */
  readonly datetime: string | undefined;
}

/** Which faces and characters of its typeface a page uses. Every page uses regular and bold. */
export interface TypeInUse {
  readonly italic: boolean;
  readonly boldItalic: boolean;
  /** All characters of the page, in any order. */
  readonly text: string;
}
