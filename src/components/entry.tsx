import type { Phrase } from '../text/inline.ts';
import type { Dates, DateText, Entry, Role } from '../view/model.ts';
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
            {notes.map((note, i) => [(heading.length > 0 || i > 0) && bar(), phrase(note)])}
          </div>
          {right(place, dates)}
        </div>
      )}
      {roles.map(role)}
    </article>
  );
}

/** A title line with what one did there under it. */
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
    details.map(line),
  ];
}

/** What separates parts of one line. A line may end after it, never before. */
function bar() {
  return [<span class="bar"> |</span>, ' '];
}

/** What stands at the end of a line. */
function right(place: Phrase, dates: Dates | undefined) {
  if (place.length === 0 && !dates) return undefined;
  return (
    <p class="right">
      {phrase(place)}
      {dates && [
        place.length > 0 && dates.comma,
        time(dates.first),
        dates.last && [dates.separator, time(dates.last)],
        phrase(dates.duration),
      ]}
    </p>
  );
}

function time({ text, datetime }: DateText) {
  return datetime === undefined ? text : <time datetime={datetime}>{text}</time>;
}
