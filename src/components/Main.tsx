import type { Body, Section, View } from '../view/model.ts';
import { entry, time } from './entry.tsx';
import { header } from './header.tsx';
import { line } from './line.tsx';
import { prose } from './prose.tsx';

/** The visible page, with the classes of microformats2 h-resume (https://microformats.org/wiki/h-resume). */
export function Main({ view: { person, sections, lastUpdated } }: { view: View }) {
  return (
    <main class="h-resume">
      {header(person)}
      {sections.map(section)}
      {lastUpdated && (
        <p class="last-updated">
          {lastUpdated.label}
          {time(lastUpdated.date)}
        </p>
      )}
    </main>
  );
}

function section({ id, title, entryClass, body }: Section) {
  return (
    <section id={id} class={id}>
      <h2>{title}</h2>
      {content(body, entryClass)}
    </section>
  );
}

function content(body: Body, entryClass: string) {
  switch (body.kind) {
    case 'prose':
      return <div class="p-summary">{prose(body.prose)}</div>;
    case 'lines':
      return body.lines.map(line);
    case 'entries':
      return body.entries.map((each) => entry(each, entryClass));
  }
}
