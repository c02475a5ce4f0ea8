import { useState } from 'preact/hooks';

interface Section {
  readonly name: string;
  readonly title: string;
}

/** The sections in their order: moved by dragging or by buttons, hidden and shown by a box. */
export function SectionOrder({
  sections,
  hidden,
  onMove,
  onPut,
  onHide,
}: {
  /** As they stand on the page. */
  readonly sections: readonly Section[];
  readonly hidden: readonly Section[];
  /** Moves a section up (-1) or down (1). */
  readonly onMove: (name: string, by: -1 | 1) => void;
  /** Moves a section to the place of another one. */
  readonly onPut: (name: string, place: string) => void;
  readonly onHide: (name: string, isHidden: boolean) => void;
}) {
  const [dragged, setDragged] = useState<string>();
  const shown = sections.map((section, i) => ({ ...section, i, isHidden: false }));
  const rest = hidden.map((section) => ({ ...section, i: -1, isHidden: true }));
  return (
    <ol class="order" aria-label="Order of the sections">
      {[...shown, ...rest].map(({ name, title, i, isHidden }) => (
        <li
          key={name}
          draggable={!isHidden}
          class={isHidden ? 'hidden' : name === dragged ? 'dragged' : ''}
          onDragStart={(event) => {
            setDragged(name);
            event.dataTransfer?.setData('text/plain', name);
          }}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => {
            if (dragged !== undefined && !isHidden) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== undefined && dragged !== name) onPut(dragged, name);
            setDragged(undefined);
          }}
        >
          <span aria-hidden="true" class="grip">
            ⠿
          </span>
          <label>
            <input
              type="checkbox"
              checked={!isHidden}
              onChange={({ currentTarget }) => onHide(name, !currentTarget.checked)}
            />
            {isHidden ? `${title}, hidden` : title}
          </label>
          {!isHidden && (
            <>
              <Arrow
                sign="↑"
                label={`Move ${title} up`}
                isEnd={i === 0}
                onClick={() => onMove(name, -1)}
              />
              <Arrow
                sign="↓"
                label={`Move ${title} down`}
                isEnd={i === sections.length - 1}
                onClick={() => onMove(name, 1)}
              />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A button that keeps the focus also where it can do nothing more. */
function Arrow({
  sign,
  label,
  isEnd,
  onClick,
}: {
  readonly sign: string;
  readonly label: string;
  readonly isEnd: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) onClick();
      }}
    >
      {sign}
    </button>
  );
}
