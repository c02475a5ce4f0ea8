import { plain } from '../markup.ts';
import { type Words, words } from '../text/words.ts';
import type { Section as SectionModel } from '../view/model.ts';
import { Entry } from './Entry.tsx';
import { Line } from './Line.tsx';
import { Phrase, Prose } from './Prose.tsx';

/** The microformats2 class of h-resume for what each section's entries are. */
const ENTRY_CLASS: ReadonlyMap<string, Words> = new Map([
  ['work', words('p-experience h-event')],
  ['volunteer', words('p-experience h-event')],
  ['education', words('p-education h-event')],
]);
const EVENT = words('h-event');

export function Section({ section: { name, id, title, body } }: { section: SectionModel }) {
  return (
    <section id={plain(id)} class={plain(id)}>
      <h2>
        <Phrase phrase={title} />
      </h2>
      {body.kind === 'prose' && (
        <div class="p-summary">
          <Prose prose={body.prose} />
        </div>
      )}
      {body.kind === 'lines' && body.lines.map((line) => <Line line={line} />)}
      {body.kind === 'entries' &&
        body.entries.map((entry) => (
          <Entry entry={entry} className={ENTRY_CLASS.get(name) ?? EVENT} />
        ))}
    </section>
  );
}
