import type { Locale } from '../locales/locale.ts';
import type { Phrase, Prose } from '../text/inline.ts';

/** A page of finished text: nothing is left to format, translate or decide. */
export interface View {
  /** BCP 47 tag of the document. */
  readonly lang: string;
  readonly dir: Locale['dir'];
  readonly metadata: Metadata;
  readonly person: Person;
  readonly sections: readonly Section[];
  readonly type: TypeInUse;
}

/** What machines read in the document's head. Empty texts are left out. */
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
  /** The name, or where there is none what the document is: "Résumé". */
  readonly name: string;
  readonly labels: readonly string[];
  /** The photo's `src`. */
  readonly photo: string | undefined;
  readonly contacts: readonly Contact[];
}

export interface Contact {
  /** The microformats2 class of h-card that says what this is. */
  readonly className: string;
  readonly phrase: Phrase;
}

export interface Section {
  /** The section's id and class. */
  readonly id: string;
  readonly title: string;
  /** The microformats2 classes of its entries. */
  readonly entryClass: string;
  readonly body: Body;
}

export type Body =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] };

/** A line that needs no heading: "**Languages** (level): Python, Java". */
export interface Line {
  /** In bold; with the colon where nothing stands between it and what follows. */
  readonly term: Phrase;
  /** What stands between term and phrase: " (level): ", or a space. */
  readonly note: Phrase;
  readonly phrase: Phrase;
  readonly prose: Prose;
}

/** An employer, a school, a project: a heading line and one or more roles under it. */
export interface Entry {
  readonly heading: Phrase;
  /** What follows the heading after bars. */
  readonly notes: readonly Phrase[];
  /** At the end of the heading line. */
  readonly place: Phrase;
  /** At the end of the heading line, behind the place. */
  readonly dates: Dates | undefined;
  readonly roles: readonly Role[];
}

/** What one did there, and when. */
export interface Role {
  readonly title: Phrase;
  /** At the end of the title's line. */
  readonly place: Phrase;
  /** At the end of the title's line, behind the place. */
  readonly dates: Dates | undefined;
  readonly prose: Prose;
  readonly highlights: readonly Prose[];
  /** Labelled lists of one line each: "**Courses:** Algorithms, Databases". */
  readonly details: readonly Line[];
}

/** A date, or a range of two. */
export interface Dates {
  /** What stands between a place and the dates. */
  readonly comma: string;
  readonly first: DateText;
  readonly last: DateText | undefined;
  /** Between the two dates, with its spaces. */
  readonly separator: string;
  /** How long the range is, as " (2 yrs 3 mos)"; empty where that is not asked for or not known. */
  readonly duration: Phrase;
}

export interface DateText {
  readonly text: string;
  /** For `<time>`; `undefined` where `text` is no date. */
  readonly datetime: string | undefined;
}

/** What a page needs of its typeface beside regular and bold, which every page has. */
export interface TypeInUse {
  readonly italic: boolean;
  readonly boldItalic: boolean;
  /** A text with all characters of the page. */
  readonly text: string;
}
