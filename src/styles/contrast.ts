import type { Rgb } from '../options/colors.ts';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Returns the contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns `text`, mixed with as little black or white as it needs to reach a contrast ratio on
 * `background`. Of black and white it takes the one with more contrast.
 *
 * @param least - the contrast ratio to reach.
 */
export function readable(text: Rgb, background: Rgb, least: number): Rgb {
  const goal = contrast(BLACK, background) > contrast(WHITE, background) ? BLACK : WHITE;
  for (let step = 0; step <= 100; step++) {
    const mixed = text.map((value, i) =>
      Math.round(value + ((goal[i] ?? 0) - value) * (step / 100)),
    );
    const color = mixed as unknown as Rgb;
    if (contrast(color, background) >= least) return color;
  }
  return goal;
}
