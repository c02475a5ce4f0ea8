import { plain, Reference } from '../markup.ts';
import type { Block, Inline, Phrase as PhraseModel, Prose as ProseModel } from '../text/prose.ts';
import { plainPhrase } from '../text/prose.ts';

/** Words with emphasis, links and breaks. */
export function Phrase({ phrase }: { phrase: PhraseModel }) {
  if (typeof phrase === 'string') return <>{plain(phrase)}</>;
  return (
    <>
      {phrase.map((inline) => (typeof inline === 'string' ? inline : <Element inline={inline} />))}
    </>
  );
}

function Element({ inline }: { inline: Exclude<Inline, string> }) {
  switch (inline.tag) {
    case 'br':
      return <br />;
    case 'a':
      return <Link href={inline.href} phrase={inline.children} />;
    case 'b':
      return (
        <b>
          <Phrase phrase={inline.children} />
        </b>
      );
    case 'i':
      return (
        <i>
          <Phrase phrase={inline.children} />
        </i>
      );
    case 'code':
      return (
        <code>
          <Phrase phrase={inline.children} />
        </code>
      );
    case 'bdi':
      return (
        <bdi>
          <Phrase phrase={inline.children} />
        </bdi>
      );
    case 'sub':
      return (
        <sub>
          <Phrase phrase={inline.children} />
        </sub>
      );
    case 'sup':
      return (
        <sup>
          <Phrase phrase={inline.children} />
        </sup>
      );
  }
}

/** What leaves the page takes nothing of it along. */
function Link({ href, phrase }: { href: string; phrase: PhraseModel }) {
  if (href.startsWith('tel:')) {
    return (
      <a href={href}>
        <Unbroken text={plainPhrase(phrase)} />
      </a>
    );
  }
  if (href.startsWith('mailto:')) {
    return (
      <a href={href}>
        <Address phrase={phrase} />
      </a>
    );
  }
  return (
    <a href={href} rel="noopener noreferrer">
      <Address phrase={phrase} />
    </a>
  );
}

/** Longer addresses do not fit on one line of a narrow screen. */
const LONG = 30;

/** The parts of an address, each with the marks behind it. */
const PARTS = /^[/?&=@._]+|[^/?&=@._]+[/?&=@._]*/g;

/** An address, which may be broken after its marks; or words. */
function Address({ phrase }: { phrase: PhraseModel }) {
  const text = phrase.length === 1 ? phrase[0] : undefined;
  if (typeof text !== 'string') return <Phrase phrase={phrase} />;
  if (text.length < LONG || text.includes(' ')) return <>{text}</>;
  return (
    <>
      {(text.match(PARTS) ?? []).map((part, i) => (
        <>
          {i > 0 && <wbr />}
          {part}
        </>
      ))}
    </>
  );
}

/**
 * A telephone number. The stylesheet keeps it on one line; validators, which cannot see that, accept
 * space and hyphen if they are written as references.
 */
function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/([ -])/)
        .map((part) => (part === ' ' || part === '-' ? <Reference character={part} /> : part))}
    </>
  );
}

/** Paragraphs and lists. */
export function Prose({ prose }: { prose: ProseModel }) {
  if (prose === '') return <></>;
  if (typeof prose === 'string') {
    return <p>{plain(prose)}</p>;
  }
  return (
    <>
      {prose.map((block) => (
        <Paragraphs block={block} />
      ))}
    </>
  );
}

function Paragraphs({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return block.dir ? (
      <p dir={block.dir}>
        <Phrase phrase={block.phrase} />
      </p>
    ) : (
      <p>
        <Phrase phrase={block.phrase} />
      </p>
    );
  }
  const { start, items } = block;
  return start === undefined ? (
    <ul>
      {items.map((item) => (
        <Item prose={item} />
      ))}
    </ul>
  ) : (
    <ol start={start}>
      {items.map((item) => (
        <Item prose={item} />
      ))}
    </ol>
  );
}

/** A list item; a single paragraph stands in it bare. */
export function Item({ prose }: { prose: ProseModel }) {
  if (typeof prose === 'string') {
    return <li>{plain(prose)}</li>;
  }
  const first = prose[0];
  if (first?.kind === 'paragraph' && first.dir) {
    return (
      <li dir={first.dir}>
        <Phrase phrase={first.phrase} />
        <Prose prose={prose.slice(1)} />
      </li>
    );
  }
  return first?.kind === 'paragraph' ? (
    <li>
      <Phrase phrase={first.phrase} />
      <Prose prose={prose.slice(1)} />
    </li>
  ) : (
    <li>
      <Prose prose={prose} />
    </li>
  );
}
