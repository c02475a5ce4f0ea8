import { useId } from 'preact/hooks';
import type { Option } from './controls.ts';
import { Row } from './field.tsx';
import type { Next } from './panel.tsx';
import { isRecord, textsIn } from './values.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Colours for light and dark, and what they are drawn as: the theme corrects those that are hard to read. */
export function ColorsField({
  option,
  names,
  value,
  css,
  onSet,
  onColor,
}: {
  readonly option: Option;
  readonly names: readonly string[];
  readonly value: unknown;
  /** The style of the page, which has the colours that are drawn. */
  readonly css: string;
  readonly onSet: (value: unknown) => void;
  readonly onColor: (name: string, next: Next) => void;
}) {
  const id = useId();
  const colors = isRecord(value) ? value : {};
  return (
    <Row option={option} id="" isSet={value !== undefined} onReset={() => onSet(undefined)}>
      <div class="colors">
        {names.map((name) => {
          const drawn = drawnIn(css, name);
          const given = textsIn(colors[name]);
          const isPair = Array.isArray(colors[name]) || given.length === 0;
          return (
            <div key={name} class="color">
              <span class="color-name">{name}</span>
              {SCHEMES.map((scheme, i) => {
                const wanted = hexOf((isPair ? given[i] : given[0]) ?? '');
                const shown = drawn[i] ?? drawn[0] ?? '';
                return (
                  <label key={scheme} class="color-scheme">
                    <input
                      id={`${id}${name}${i}`}
                      type="color"
                      value={wanted || shown || '#000000'}
                      onInput={({ currentTarget: { value: color } }) =>
                        onColor(name, (before) => withColor(before, i, color, drawn))
                      }
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
                    onColor(name, () => undefined);
                    document.getElementById(`${id}${name}0`)?.focus();
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

/** A pair for light and dark with one of them changed; the other one stays as it is drawn. */
function withColor(
  before: unknown,
  scheme: number,
  color: string,
  drawn: readonly string[],
): readonly string[] {
  const given = textsIn(before);
  return SCHEMES.map((_, i) => {
    if (i === scheme) return color;
    return given[i] ?? (typeof before === 'string' ? before : undefined) ?? drawn[i] ?? color;
  });
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
