import type { ComponentChildren } from 'preact';

/** A button that opens what belongs to it. It closes by a click elsewhere, by Escape, and when one is chosen. */
export function Menu({
  id,
  label,
  onOpen,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="menu">
      <button type="button" onClick={onOpen} popovertarget={id} style={{ anchorName: `--${id}` }}>
        {label}
      </button>
      <div id={id} popover="auto" class="menu-content" style={{ positionAnchor: `--${id}` }}>
        {children}
      </div>
    </div>
  );
}

/** A line of a menu. */
export function Item({
  menu,
  children,
  onChoose,
}: {
  /** The id of its menu. */
  readonly menu: string;
  readonly children: ComponentChildren;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" popovertarget={menu} popovertargetaction="hide" onClick={onChoose}>
      {children}
    </button>
  );
}
