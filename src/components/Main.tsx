import type { Body, Section, View } from '../view/model.ts';
import { blank, lastOfBody, lastOfEntry, withBlanks } from './blank.tsx';
import { entry, time } from './entry.tsx';
import { header } from './header.tsx';
import { line } from './line.tsx';
import { prose } from './prose.tsx';

/** The visible page, with the classes of microformats2 h-resume (https://microformats.org/wiki/h-resume). */
export function Main({ view: { person, sections, lastUpdated } }: { view: View }) {
  return (
    <main class="h-resume">
      {header(person)}
      {sections.length > 0 && blank()}
      {withBlanks(sections, section, ({ body }) => lastOfBody(body))}
      {lastUpdated && (
        <p class="last-updated">
          {lastUpdated.label}
          {time(lastUpdated.date)}
        </p>
      )}
    </main>
  );
}

function section({ id, title, body }: Section) {
  return (
    <section id={id} class={id}>
      <h2>{title}</h2>
      {content(body)}
    </section>
  );
}

function content(body: Body) {
  switch (body.kind) {
    case 'prose':
      return <div class="p-summary">{prose(body.prose)}</div>;
    case 'lines':
      return body.lines.map(line);
    case 'entries':
      return withBlanks(body.entries, entry, lastOfEntry);
  }
}
