import { plain, remembered } from '../markup.ts';
import type { Phrase as PhraseModel } from '../text/prose.ts';
import type { Words } from '../text/words.ts';
import type { Dates, DateText, Entry as EntryModel, Role as RoleModel } from '../view/model.ts';
import { Bar } from './Bar.tsx';
import { Line } from './Line.tsx';
import { Item, Phrase, Prose } from './Prose.tsx';

/** A heading line with one or more roles under it. */
export function Entry({ entry, className }: { entry: EntryModel; className: Words }) {
  const { heading, notes, place, dates, roles } = entry;
  return (
    <article class={plain(className)}>
      {(heading.length + notes.length + place.length > 0 || dates) && (
        <div class="row">
          <div class="left">
            {heading.length > 0 && (
              <h3 class="p-name">
                <Phrase phrase={heading} />
              </h3>
            )}
            {notes.map((note, i) => (
              <>
                {(heading.length > 0 || i > 0) && <Bar />}
                <Phrase phrase={note} />
              </>
            ))}
          </div>
          <Right place={place} dates={dates} />
        </div>
      )}
      {roles.map((role) => (
        <Role role={role} />
      ))}
    </article>
  );
}

function Role({ role }: { role: RoleModel }) {
  const { title, place, dates, prose, highlights, details } = role;
  return (
    <>
      {(title.length + place.length > 0 || dates) && (
        <div class="row role">
          {title.length > 0 && (
            <p class="left">
              <Phrase phrase={title} />
            </p>
          )}
          <Right place={place} dates={dates} />
        </div>
      )}
      <Prose prose={prose} />
      {highlights.length > 0 && (
        <ul>
          {highlights.map((highlight) => (
            <Item prose={highlight} />
          ))}
        </ul>
      )}
      {details.map((line) => (
        <Line line={line} />
      ))}
    </>
  );
}

/** What stands at the end of a line. */
function Right({ place, dates }: { place: PhraseModel; dates: Dates | undefined }) {
  if (place.length === 0 && !dates) return <></>;
  return (
    <p class="right">
      <Phrase phrase={place} />
      {place.length > 0 && dates && <Phrase phrase={dates.comma} />}
      {dates && <Time date={dates.first} />}
      {dates?.last && <Phrase phrase={dates.separator} />}
      {dates?.last && <Time date={dates.last} />}
      {dates?.duration && <Phrase phrase={dates.duration} />}
    </p>
  );
}

const Time = remembered(function Time({ date: { text, datetime } }: { date: DateText }) {
  return datetime === undefined ? <>{text}</> : <time datetime={datetime}>{text}</time>;
});
