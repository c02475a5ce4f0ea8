/** An sRGB colour: red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour: `#rgb`, `#rrggbb`, `rgb()` or `hsl()`.
 *
 * @returns numbers, so that no text of a user reaches the stylesheet; `undefined` for any other value.
 */
export function toColor(written: unknown): Rgb | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim().toLowerCase();
  const hex = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/.exec(text);
  if (hex !== null) {
    const digits = hex.slice(1).filter(Boolean);
    return rgbOf(digits.map((digit) => Number.parseInt(digit.padStart(2, digit), 16)));
  }
  const call = /^(rgb|hsl)\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)(%?)[\s,]+([\d.]+)(%?)\s*\)$/.exec(
    text,
  );
  if (call === null) return undefined;
  const [, kind, first, second, secondUnit, third, thirdUnit] = call;
  const numbers = [first, second, third].map(Number);
  if (numbers.some(Number.isNaN)) return undefined;
  if (kind === 'rgb') return secondUnit || thirdUnit ? undefined : rgbOf(numbers);
  return secondUnit && thirdUnit ? fromHsl(numbers) : undefined;
}

function rgbOf(numbers: readonly number[]): Rgb {
  const [red = 0, green = 0, blue = 0] = numbers.map((n) =>
    Math.round(Math.min(255, Math.max(0, n))),
  );
  return [red, green, blue];
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl([hue = 0, saturation = 0, lightness = 0]: readonly number[]): Rgb {
  const [s, l] = [saturation, lightness].map((percent) => Math.min(100, percent) / 100) as [
    number,
    number,
  ];
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return rgbOf([channel(0), channel(8), channel(4)]);
}
