import { useRef, useState } from 'preact/hooks';

interface Section {
  readonly name: string;
  readonly title: string;
}

/** The sections in their order: moved by dragging or by buttons, hidden and shown by a box. */
export function SectionOrder({
  sections,
  hidden,
  onOrder,
  onHide,
}: {
  /** As they stand on the page. */
  readonly sections: readonly Section[];
  /** The names of those that are hidden. */
  readonly hidden: readonly string[];
  readonly onOrder: (names: readonly string[]) => void;
  readonly onHide: (name: string, isHidden: boolean) => void;
}) {
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const move = (name: string, to: number) => {
    const others = sections.map((section) => section.name).filter((each) => each !== name);
    onOrder([...others.slice(0, to), name, ...others.slice(to)]);
  };
  return (
    <ol class="order" ref={list} aria-label="Order of the sections">
      {sections.map(({ name, title }, i) => (
        <li
          key={name}
          draggable
          class={name === dragged ? 'dragged' : ''}
          onDragStart={(event) => {
            setDragged(name);
            event.dataTransfer?.setData('text/plain', name);
          }}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => {
            if (dragged !== undefined) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== undefined && dragged !== name) move(dragged, i);
            setDragged(undefined);
          }}
        >
          <span aria-hidden="true" class="grip">
            ⠿
          </span>
          <label>
            <input type="checkbox" checked onChange={() => onHide(name, true)} />
            {title}
          </label>
          <button
            type="button"
            aria-label={`Move ${title} up`}
            disabled={i === 0}
            onClick={() => move(name, i - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={`Move ${title} down`}
            disabled={i === sections.length - 1}
            onClick={() => move(name, i + 1)}
          >
            ↓
          </button>
        </li>
      ))}
      {hidden.map((name) => (
        <li key={`hidden ${name}`} class="hidden">
          <label>
            <input type="checkbox" checked={false} onChange={() => onHide(name, false)} />
            {name}, hidden
          </label>
        </li>
      ))}
    </ol>
  );
}
