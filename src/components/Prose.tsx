import type { ComponentChildren } from 'preact';
import type { Phrase as PhraseModel, Prose as ProseModel } from '../text/prose.ts';

/** Words with emphasis, links and breaks. */
export function Phrase({ phrase }: { phrase: PhraseModel }) {
  return (
    <>
      {phrase.map((inline) => {
        if (typeof inline === 'string') return inline;
        if (inline.tag === 'br') return <br />;
        const children = <Phrase phrase={inline.children} />;
        if (inline.tag === 'a') return <Link href={inline.href}>{children}</Link>;
        const Tag = inline.tag;
        return <Tag>{children}</Tag>;
      })}
    </>
  );
}

/** What leaves the page takes nothing of it along. */
function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const rel = /^https?:/i.test(href) ? 'noopener noreferrer' : undefined;
  return (
    <a href={href} rel={rel}>
      {children}
    </a>
  );
}

/** Paragraphs and lists. */
export function Prose({ prose }: { prose: ProseModel }) {
  return (
    <>
      {prose.map((block) => {
        if (block.kind === 'paragraph') {
          return (
            <p>
              <Phrase phrase={block.phrase} />
            </p>
          );
        }
        const items = block.items.map((item) => <Item prose={item} />);
        return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
      })}
    </>
  );
}

/** A list item; a single paragraph stands in it bare. */
export function Item({ prose }: { prose: ProseModel }) {
  const [first, ...rest] = prose;
  return (
    <li>
      {first?.kind === 'paragraph' ? <Phrase phrase={first.phrase} /> : <Prose prose={prose} />}
      {first?.kind === 'paragraph' && <Prose prose={rest} />}
    </li>
  );
}
