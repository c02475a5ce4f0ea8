import type { Phrase } from '../text/inline.ts';
import type { Dates, DateText, Entry, Role } from '../view/model.ts';
import { bar } from './bar.tsx';
import { line } from './line.tsx';
import { phrase } from './phrase.tsx';
import { bullets, prose } from './prose.tsx';

/** A heading line with one or more roles under it. */
export function entry({ heading, notes, place, dates, roles }: Entry, className: string) {
  return (
    <article class={className}>
      {(heading.length + notes.length + place.length > 0 || dates) && (
        <div class="row">
          <div class="left">
            {heading.length > 0 && <h3 class="p-name">{phrase(heading)}</h3>}
            {notes.map((each, i) => [(heading.length > 0 || i > 0) && bar(), phrase(each)])}
          </div>
          {right(place, dates)}
        </div>
      )}
      {roles.map(role)}
    </article>
  );
}

/** A title line, with the role's description, highlights and details under it. */
function role({ title, place, dates, prose: text, highlights, details }: Role) {
  return [
    (title.length + place.length > 0 || dates) && (
      <div class="row role">
        {title.length > 0 && <p class="left">{phrase(title)}</p>}
        {right(place, dates)}
      </div>
    ),
    prose(text),
    bullets(highlights),
    details.length > 0 && details.map(line),
  ];
}

/** Place and dates, at the end of a line. */
function right(place: Phrase, dates: Dates | undefined) {
  if (dates === undefined) return place.length > 0 && <p class="right">{phrase(place)}</p>;
  const { comma, first, separator, last, duration } = dates;
  return (
    <p class="right">
      {phrase(place)}
      {place.length > 0 && comma}
      {time(first)}
      {last && separator}
      {last && time(last)}
      {phrase(duration)}
    </p>
  );
}

export function time({ text, datetime }: DateText) {
  return datetime === undefined ? text : <time datetime={datetime}>{text}</time>;
}
