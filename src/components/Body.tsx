import type { Person, Section as SectionModel } from '../view/model.ts';
import { Header } from './Header.tsx';
import { Section } from './Section.tsx';

/** All that is seen of the page. */
export function Body({ person, sections }: { person: Person; sections: readonly SectionModel[] }) {
  return (
    <body>
      <main class="h-resume">
        <Header person={person} />
        {sections.map((section) => (
          <Section section={section} />
        ))}
      </main>
    </body>
  );
}
