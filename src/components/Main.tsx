import type { Body, Section, View } from '../view/model.ts';
import { blank, lastOfBody, lastOfEntry, withBlanks } from './blank.tsx';
import { entry, time } from './entry.tsx';
import { header } from './header.tsx';
import { line } from './line.tsx';
import { prose } from './prose.tsx';

interface MainProps {
  readonly view: View;
  /** Before all ids, so that a page may hold several résumés. */
  readonly idPrefix: string;
}

/** The visible page, with the classes of microformats2 h-resume (https://microformats.org/wiki/h-resume). */
export function Main({ view, idPrefix }: MainProps) {
  const { lang, dir, person, sections, lastUpdated } = view;
  return (
    <main id={`${idPrefix}hairline`} class="h-resume" lang={lang} dir={dir}>
      {header(person)}
      {sections.length > 0 && blank()}
      {withBlanks(
        sections,
        (each) => section(each, idPrefix),
        ({ body }) => lastOfBody(body),
      )}
      {lastUpdated && (
        <p class="last-updated">
          {lastUpdated.label}
          {time(lastUpdated.date)}
        </p>
      )}
    </main>
  );
}

function section({ id, title, body }: Section, idPrefix: string) {
  return (
    <section id={idPrefix + id} class={id}>
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
