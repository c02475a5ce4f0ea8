import { useId } from 'preact/hooks';
import type { Option } from './controls.ts';
import { Row } from './field.tsx';
import { isRecord, textsIn } from './values.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Colours for light and dark, and what they are drawn as: the theme corrects those that are hard to read. */
export function ColorsField({
  option,
  names,
  value,
  css,
  onSet,
}: {
  readonly option: Option;
  readonly names: readonly string[];
  readonly value: unknown;
  /** The style of the page, which has the colours that are drawn. */
  readonly css: string;
  readonly onSet: (value: unknown) => void;
}) {
  const id = useId();
  const colors = isRecord(value) ? value : {};
  const set = (name: string, scheme: number, color: string, drawn: readonly string[]) => {
    const given = textsIn(colors[name]);
    const pair = [given[0] ?? drawn[0] ?? color, given[1] ?? given[0] ?? drawn[1] ?? color];
    pair[scheme] = color;
    onSet({ ...colors, [name]: pair });
  };
  return (
    <Row
      option={option}
      id={`${id}${names[0]}0`}
      isSet={value !== undefined}
      onReset={() => onSet(undefined)}
    >
      <div class="colors">
        {names.map((name) => {
          const drawn = drawnIn(css, name);
          const given = textsIn(colors[name]);
          return (
            <div key={name} class="color">
              <span class="color-name">{name}</span>
              {SCHEMES.map((scheme, i) => {
                const wanted = hexOf(given[i] ?? given[0] ?? '');
                const shown = drawn[i] ?? '';
                return (
                  <label key={scheme} class="color-scheme">
                    <input
                      id={`${id}${name}${i}`}
                      type="color"
                      value={wanted || shown || '#000000'}
                      onInput={({ currentTarget }) => set(name, i, currentTarget.value, drawn)}
                    />
                    {scheme}
                    {wanted !== '' && shown !== '' && wanted !== shown && (
                      <output class="corrected">
                        <span class="swatch" style={{ background: shown }} />
                        drawn as {shown}, for contrast
                      </output>
                    )}
                  </label>
                );
              })}
              {name in colors && (
                <button
                  type="button"
                  class="reset"
                  aria-label={`Reset the colour ${name}`}
                  onClick={() => {
                    const { [name]: _, ...others } = colors;
                    onSet(Object.keys(others).length === 0 ? undefined : others);
                  }}
                >
                  Reset
                </button>
              )}
            </div>
          );
        })}
      </div>
    </Row>
  );
}

/** The colours of a name in light and dark, as the page is drawn with them. */
function drawnIn(css: string, name: string): readonly string[] {
  return Array.from(css.matchAll(new RegExp(`--${name}:(rgb\\([^)]*\\))`, 'g')), ([, color = '']) =>
    hexOf(color),
  );
}

/** Any colour of CSS as `#rrggbb`; empty if it is none. */
function hexOf(color: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null || color === '' || !CSS.supports('color', color)) return '';
  context.fillStyle = color;
  return String(context.fillStyle);
}
