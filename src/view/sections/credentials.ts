import type { Award, Certificate, Publication, Reference } from '../../resume/tables.ts';
import { blocksOf, concat, join, type Phrase, type Prose } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, isSame, italic } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, linkNotes, roleOf, textOf } from './entry.ts';

/**
 * Sections of entries that others give or confirm. Each has a name, usually with who gave it and a date,
 * on one line.
 */

export function awardsBody(awards: readonly Award[], context: Context): Body {
  return entriesBody(
    awards.map(
      (award): Draft => ({
        heading: award.title,
        notes: notesOf(italic(award.awarder)),
        place: placeLine(award.location, context.locale),
        roles: [
          roleOf({
            dates: datesOf(award, context, false),
            prose: addressed([award.url], textOf(award.summary, award.description)),
            highlights: award.highlights,
            details: detailsOf(award, context),
          }),
        ],
      }),
    ),
  );
}

export function certificatesBody(certificates: readonly Certificate[], context: Context): Body {
  return entriesBody(
    certificates.map(
      (certificate): Draft => ({
        heading: certificate.name,
        notes: notesOf(italic(certificate.issuer), certificate.number),
        place: placeLine(certificate.location, context.locale),
        roles: [
          roleOf({
            dates: datesOf(certificate, context, false),
            prose: addressed(
              [certificate.url],
              textOf(certificate.summary, certificate.description),
            ),
            highlights: certificate.highlights,
            details: detailsOf(certificate, context),
          }),
        ],
      }),
    ),
  );
}

export function publicationsBody(publications: readonly Publication[], context: Context): Body {
  return entriesBody(
    publications.map(
      (publication): Draft => ({
        heading: publication.name,
        notes: publishedIn(publication),
        place: placeLine(publication.location, context.locale),
        roles: [
          roleOf({
            dates: context.dates.on(publication.releaseDate),
            prose: addressed(
              [publication.doi, publication.url],
              textOf(publication.summary, publication.description),
            ),
            highlights: publication.highlights,
            details: detailsOf(publication, context),
          }),
        ],
      }),
    ),
  );
}

/**
 * Returns publisher and journal. Volume, issue and pages follow the journal as in citations, which need no
 * words: "Nature 3(2), 1–5".
 */
function publishedIn(publication: Publication): readonly Phrase[] {
  const { publisher, journal, volume, issue, pages, isbn } = publication;
  const source = journal || publisher;
  const number = issue === '' ? volume : `${volume}(${issue})`;
  const citation = concat(italic(source), source && number && ' ', number);
  const book = isbn === '' || /isbn/i.test(isbn.slice(0, 10)) ? isbn : `ISBN ${isbn}`;
  const other = isSame(publisher, source) ? '' : italic(publisher);
  return notesOf(
    join(
      [citation, pages].filter(({ length }) => length > 0),
      ', ',
    ),
    other,
    book,
  );
}

export function referencesBody(references: readonly Reference[], context: Context): Body {
  const { locale } = context;
  return entriesBody(
    references.map((referee): Draft => {
      const { name, position, organization, relationship, location, reference } = referee;
      const { email, phone, mobile, contact, url, date } = referee;
      return {
        heading: name,
        notes: notesOf(
          italic(enumerated([position, organization, relationship], locale)),
          ...linkNotes([email, phone, mobile]),
          ...contact,
          ...linkNotes([url]),
        ),
        place: placeLine(location, locale),
        roles: [roleOf({ prose: reference, dates: context.dates.on(date) })],
      };
    }),
  );
}

const notesOf = (...notes: readonly Phrase[]) => notes.filter(({ length }) => length > 0);

/**
 * Puts addresses on lines of their own before the text, because addresses are long and the first line has
 * the date.
 */
function addressed(links: readonly (Link | undefined)[], prose: Prose): Prose {
  const lines = linkNotes(links);
  if (lines.length === 0) return prose;
  const addresses = concat(...lines.flatMap((line, i) => (i === 0 ? [line] : [BREAK, line])));
  const [first, ...others] = blocksOf(prose);
  if (first?.kind !== 'paragraph') return [paragraph(addresses), ...blocksOf(prose)];
  return [paragraph(concat(addresses, BREAK, first.phrase)), ...others];
}

const BREAK: Phrase = [{ tag: 'br' }];

const paragraph = (phrase: Phrase) => ({ kind: 'paragraph', phrase }) as const;
