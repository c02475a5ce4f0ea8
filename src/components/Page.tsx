import type { View } from '../view/model.ts';
import { Head } from './Head.tsx';
import { Header } from './Header.tsx';
import { Section } from './Section.tsx';

/** The whole document but its doctype. */
export function Page({ view, style }: { view: View; style: string }) {
  return (
    <html lang={view.lang} dir={view.dir}>
      <Head metadata={view.metadata} style={style} />
      <body>
        <main class="h-resume">
          <Header person={view.person} />
          {view.sections.map((section) => (
            <Section section={section} />
          ))}
        </main>
      </body>
    </html>
  );
}
