import { reference } from '../markup.ts';
import type { Block, Inline, Phrase as PhraseModel, Prose as ProseModel } from '../text/prose.ts';
import { plainPhrase } from '../text/prose.ts';

/** Words with emphasis, links and breaks. */
export function Phrase({ phrase }: { phrase: PhraseModel }) {
  if (typeof phrase === 'string') return <>{phrase}</>;
  return (
    <>
      {phrase.map((inline) => (typeof inline === 'string' ? inline : <Element inline={inline} />))}
    </>
  );
}

function Element({ inline }: { inline: Exclude<Inline, string> }) {
  if (inline.tag === 'br') return <br />;
  if (inline.tag === 'a') return <Link href={inline.href} phrase={inline.children} />;
  const words = <Phrase phrase={inline.children} />;
  switch (inline.tag) {
    case 'b':
      return <b>{words}</b>;
    case 'i':
      return <i>{words}</i>;
    case 'code':
      return <code>{words}</code>;
    case 'sub':
      return <sub>{words}</sub>;
    case 'sup':
      return <sup>{words}</sup>;
  }
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
  if (prose === '') return null;
  if (typeof prose === 'string') return <p>{prose}</p>;
  return <Blocks blocks={prose} />;
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => {
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
  if (typeof prose === 'string') return <li>{prose}</li>;
  const [first, ...rest] = prose;
  return first?.kind === 'paragraph' ? (
    <li>
      <Phrase phrase={first.phrase} />
      <Blocks blocks={rest} />
    </li>
  ) : (
    <li>
      <Blocks blocks={prose} />
    </li>
  );
}
