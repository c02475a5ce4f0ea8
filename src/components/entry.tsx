import type { Phrase } from '../text/inline.ts';
import type { Dates, DateText, Entry, EntryClasses, Role } from '../view/model.ts';
import { bar } from './bar.tsx';
import { line } from './line.tsx';
import { phrase } from './phrase.tsx';
import { bullets, prose } from './prose.tsx';

/** A heading line with one or more roles under it. */
export function entry({ classes, heading, notes, addresses, place, dates, roles }: Entry) {
  const isHeaded = heading.length > 0;
  const left = heading.length + notes.length + addresses.length;
  const isGroup = roles.filter(({ title }) => title.length > 0).length > 1;
  const title = isGroup ? (isHeaded ? 'h4' : 'h3') : 'div';
  return (
    <article class={classes.entry}>
      {(left + place.length > 0 || dates) && (
        <div class="row">
          <div class="left">
            {isHeaded && <h3 class={classes.heading}>{phrase(heading)}</h3>}
            {notes.map((each, i) => [(isHeaded || i > 0) && bar(), phrase(each)])}
            {addresses.map((each, i) => [
              (isHeaded || notes.length + i > 0) && gap(),
              phrase(each),
            ])}
          </div>{' '}
          {right(place, dates, classes)}
        </div>
      )}
      {roles.map((each) => role(each, title, classes))}
    </article>
  );
}

/** A space that is wider than those between words, so that what follows is no part of what is before it. */
function gap() {
  return <span class="gap"> </span>;
}

/** The element of a role's title: a heading if the entry has several. */
type Title = 'div' | 'h3' | 'h4';

/**
 * A title line, with the role's description, highlights and details under it. A role with a heading is an
 * entry inside the entry.
 */
function role(
  { title, place, dates, prose: text, highlights, details }: Role,
  Title: Title,
  classes: EntryClasses,
) {
  const isEntry = title.length > 0 && Title !== 'div';
  return (
    <div class={isEntry ? `role ${classes.entry}` : 'role'}>
      {(title.length + place.length > 0 || dates) && (
        <div class="row">
          {title.length > 0 && (
            <Title class={`left ${isEntry ? 'p-name ' : ''}${classes.title}`}>
              {phrase(title)}
            </Title>
          )}{' '}
          {right(place, dates, classes)}
        </div>
      )}
      {prose(text, classes.text)}
      {bullets(highlights, classes.text)}
      {details.length > 0 && details.map(line)}
    </div>
  );
}

/** Place and dates, at the end of a line. */
function right(place: Phrase, dates: Dates | undefined, classes: EntryClasses) {
  const where = place.length > 0 && <span class={classes.place}>{phrase(place)}</span>;
  if (dates === undefined) return where && <div class="right">{where}</div>;
  const { comma, first, isEnd, separator, last, duration } = dates;
  return (
    <div class="right">
      {where}
      {where && comma}
      {time(first, isEnd ? classes.end : classes.start)}
      {last && separator}
      {last && time(last, classes.end)}
      {phrase(duration)}
    </div>
  );
}

export function time({ text, datetime }: DateText, className?: string) {
  if (datetime === undefined) return text;
  return (
    <time class={className} datetime={datetime}>
      {text}
    </time>
  );
}
