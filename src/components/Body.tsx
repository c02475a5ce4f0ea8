import type { View } from '../view/model.ts';
import { Header } from './Header.tsx';
import { Section } from './Section.tsx';

/** All that is seen of the page. */
export function Body({ view: { person, sections } }: { view: View }) {
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
