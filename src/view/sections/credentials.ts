import type { Award, Certificate, Publication, Reference } from '../../normalize/tables.ts';
import type { Link } from '../../text/links.ts';
import { blocksOf, type Phrase, type Prose, phraseOf } from '../../text/prose.ts';
import { NO_WORDS } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Dates, Line, Section } from '../model.ts';
import { linked } from '../phrases.ts';
import { detailsOf, entriesBody, highlightsOf, NONE, type Parts } from './entry.ts';

/** What others confirm: a name and somebody who gave it on one line, and at most a date. */

export function awardsBody(awards: readonly Award[], { dates }: Context): Section['body'] {
  return entriesBody(
    awards.map(({ title, date, awarder, url, summary, highlights }) =>
      given(title, awarder, {
        dates: dates.on(date),
        prose: addressed(url, summary),
        highlights: highlightsOf(highlights),
      }),
    ),
  );
}

export function certificatesBody(
  certificates: readonly Certificate[],
  { dates }: Context,
): Section['body'] {
  return entriesBody(
    certificates.map(({ name, url, issuer, date, startDate, endDate, summary }) =>
      given(name, issuer, {
        dates: dates.between(startDate ?? date, endDate ?? (startDate && date), false),
        prose: addressed(url, summary),
      }),
    ),
  );
}

export function publicationsBody(
  publications: readonly Publication[],
  context: Context,
): Section['body'] {
  return entriesBody(
    publications.map((publication) =>
      given(publication.name, publication.publisher, {
        dates: context.dates.on(publication.releaseDate),
        prose: addressed(publication.url, publication.summary),
        details: detailsOf(publication, context),
      }),
    ),
  );
}

export function referencesBody(references: readonly Reference[]): Section['body'] {
  return entriesBody(
    references.map(({ name, reference }) =>
      given(name, NO_WORDS, { dates: undefined, prose: reference }),
    ),
  );
}

/** What else is said of something given. */
interface Said {
  readonly dates: Dates | undefined;
  readonly prose: Prose;
  readonly highlights?: readonly Prose[];
  readonly details?: readonly Line[];
}

function given(heading: Phrase, giver: Phrase, said: Said): Parts {
  const { dates, prose, highlights = NONE, details = NONE } = said;
  return {
    heading,
    notes: giver.length === 0 ? NONE : [[{ tag: 'i', children: giver }]],
    place: NO_WORDS,
    dates: undefined,
    roles: [{ title: NO_WORDS, place: NO_WORDS, dates, prose, highlights, details }],
  };
}

/** An address on a line of its own, since these are long and the first line has the date; then a text. */
function addressed(url: Link | undefined, prose: Prose): Prose {
  if (url === undefined) return prose;
  const [first, ...others] = blocksOf(prose);
  return first?.kind === 'paragraph'
    ? [
        { kind: 'paragraph', phrase: phraseOf(linked(url), [{ tag: 'br' }], first.phrase) },
        ...others,
      ]
    : [{ kind: 'paragraph', phrase: linked(url) }, ...blocksOf(prose)];
}
