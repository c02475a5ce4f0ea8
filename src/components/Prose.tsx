import { h } from 'preact';
import { reference } from '../template.ts';
import type { Inline, Phrase as PhraseModel, Prose as ProseModel } from '../text/prose.ts';
import { plainPhrase } from '../text/prose.ts';

/** Words with emphasis, links and breaks. */
export function Phrase({ phrase }: { phrase: PhraseModel }) {
  const first = phrase[0];
  if (phrase.length === 1 && typeof first === 'string') return first;
  return <>{phrase.map((inline) => (typeof inline === 'string' ? inline : element(inline)))}</>;
}

function element(inline: Exclude<Inline, string>) {
  if (inline.tag === 'br') return <br />;
  if (inline.tag === 'a') return <Link href={inline.href} phrase={inline.children} />;
  return h(inline.tag, null, <Phrase phrase={inline.children} />);
}

/** What leaves the page takes nothing of it along. */
function Link({ href, phrase }: { href: string; phrase: PhraseModel }) {
  if (href.startsWith('tel:')) {
    return (
      <a href={href}>
        <Unbroken phrase={phrase} />
      </a>
    );
  }
  if (href.startsWith('mailto:')) {
    return (
      <a href={href}>
        <Phrase phrase={phrase} />
      </a>
    );
  }
  return (
    <a href={href} rel="noopener noreferrer">
      <Phrase phrase={phrase} />
    </a>
  );
}

/**
 * A telephone number. The stylesheet keeps it on one line; validators, which cannot see that, accept
 * space and hyphen if they are written as references.
 */
function Unbroken({ phrase }: { phrase: PhraseModel }) {
  const parts = plainPhrase(phrase).split(/([ -])/);
  return <>{parts.map((part) => (part === ' ' || part === '-' ? reference(part) : part))}</>;
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
  const first = prose[0];
  return first?.kind === 'paragraph' ? (
    <li>
      <Phrase phrase={first.phrase} />
      {prose.length > 1 && <Prose prose={prose.slice(1)} />}
    </li>
  ) : (
    <li>
      <Prose prose={prose} />
    </li>
  );
}
