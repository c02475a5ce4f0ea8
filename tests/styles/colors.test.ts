import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';

describe('colours', () => {
  test.each([
    [{ background: '#fdf6e3' }, 'dark', 'light', '17,17,17'],
    [{ background: '#16181a' }, 'light', 'dark', '232,230,227'],
    [{ background: ['#fff', '#000'] }, 'dark', 'dark', '232,230,227'],
  ] as const)(
    'on a ground of one’s own, %j, texts are those that suit it',
    (colors, colorScheme, scheme, primary) => {
      const css = render({}, { colors, colorScheme });
      const last = (pattern: RegExp) => css.match(pattern)?.at(-1);
      expect(last(/:root\{color-scheme:[^}]*\}/g)).toContain(`color-scheme:${scheme}`);
      expect(last(/--primary:[^;}]*/g)).toBe(`--primary:rgb(${primary})`);
    },
  );

  test('even’s colors, and an unreadable one corrected', () => {
    const html = render({
      meta: {
        themeOptions: { colors: { accent: ['#0073aa', '#00a0d2'], primary: ['#eee', '#111'] } },
      },
    });
    expect(html).toContain('--accent:rgb(0,115,170)');
    expect(html).toContain('--accent:rgb(0,160,210)');
    expect(html).not.toMatch(/--primary:rgb\((238|17),/);
  });
});
