import type { Rgb } from '../options/colors.ts';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
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
 * `text` where it can be read on `ground`, else the nearest colour on its way to black or white that
 * can: to whichever of the two stands out more.
 *
 * @param least - the contrast to reach.
 */
export function readable(text: Rgb, ground: Rgb, least: number): Rgb {
  const goal = contrast(BLACK, ground) > contrast(WHITE, ground) ? BLACK : WHITE;
  for (let step = 0; step <= 100; step++) {
    const mixed = text.map((value, i) =>
      Math.round(value + ((goal[i] ?? 0) - value) * (step / 100)),
    );
    const color = mixed as unknown as Rgb;
    if (contrast(color, ground) >= least) return color;
  }
  return goal;
}
