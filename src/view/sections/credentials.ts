import type { Award, Certificate, Publication, Reference } from '../../resume/tables.ts';
import { join, joinProse, type Phrase, type Prose } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { enumerated, italic } from '../phrases.ts';
import { type Draft, detailsOf, entriesBody, roleOf } from './entry.ts';
import { headingOf } from './heading.ts';

/**
 * Sections of entries that others give or confirm. Each has a name, usually with who gave it and a date,
 * on one line.
 */

export function awardsBody(awards: readonly Award[], context: Context): Body {
  return entriesBody(
    awards.map(({ title, date, awarder, url, summary, highlights }) => {
      const { heading, notes } = headingOf(title, [url], context);
      const dates = context.dates.on(date);
      return draftOf(heading, [italic(awarder), ...notes], { dates, prose: summary, highlights });
    }),
  );
}

export function certificatesBody(certificates: readonly Certificate[], context: Context): Body {
  return entriesBody(
    certificates.map(({ name, url, issuer, date, startDate, endDate, summary }) => {
      const { heading, notes } = headingOf(name, [url], context);
      const [start, end] = [startDate ?? date, endDate ?? (startDate && date)];
      const dates = context.dates.between(start, end ?? 'unknown');
      return draftOf(heading, [italic(issuer), ...notes], { dates, prose: summary });
    }),
  );
}

/** Title and date on one line; authors, venue and address on the next, as in a bibliography. */
export function publicationsBody(publications: readonly Publication[], context: Context): Body {
  const { locale, options } = context;
  return entriesBody(
    publications.map((publication, i) => {
      const { name, publisher, url, authors, summary, releaseDate, keywords } = publication;
      const number = options.numberPublications ? `${i + 1}. ` : '';
      const { heading, notes } = headingOf(name, [url], context);
      const source = join([enumerated(authors, locale), italic(publisher), ...notes], locale.comma);
      return draftOf(join([number, heading], ''), [], {
        dates: context.dates.on(releaseDate),
        prose: joinProse(paragraph(source), summary),
        details: detailsOf({ keywords }, context),
      });
    }),
  );
}

export function referencesBody(references: readonly Reference[]): Body {
  return entriesBody(
    references.map(({ name, reference }) => draftOf(name, [], { prose: reference })),
  );
}

function draftOf(heading: Phrase, notes: readonly Phrase[], role: Partial<Role>): Draft {
  const shown = notes.filter(({ length }) => length > 0);
  return { heading, notes: shown, place: '', roles: [roleOf(role)] };
}

function paragraph(phrase: Phrase): Prose {
  if (typeof phrase === 'string') return phrase;
  return [{ kind: 'paragraph', phrase }];
}
