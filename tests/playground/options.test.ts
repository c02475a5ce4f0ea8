import { expect, test } from '@jest/globals';
import { OPTION_NAMES } from '../../src/options/schema.ts';
import { ACTS, RESUME, row } from '../support/option-acts.ts';
import { describePlayground, type Playground } from '../support/playground.ts';

/** Only a program gives it; and variants are added by the control of `variant`. */
const WITHOUT_CONTROL = ['contentSecurityPolicy', 'variants'];

/** These change what is there only together with others; their effect has tests of its own. */
const NOT_SEEN_ALONE = ['variant'];

test('each option that a file may have has a control', () => {
  expect(Object.keys(ACTS).sort()).toEqual(
    OPTION_NAMES.filter((name) => !WITHOUT_CONTROL.includes(name)).sort(),
  );
});

/** All that decides how the page looks. */
const drawn = ({ tab }: Playground) =>
  tab.$eval('.desk iframe', (frame) => {
    const page = (frame as HTMLIFrameElement).contentDocument;
    return `${page?.head.innerHTML}${page?.body.innerHTML}`;
  });

describePlayground('the options', 'Chromium', (open) => {
  test('every control changes the text and the page, and can be taken back', async () => {
    const playground = await open();
    const { write, until, options, openOptions, tab, text } = playground;
    const written = JSON.stringify(RESUME, null, 2);
    const problems: string[] = [];
    for (const [name, [act, value]] of Object.entries(ACTS)) {
      await write(written);
      await until('Ada', async () => (await drawn(playground)).includes('Ada'));
      await openOptions();
      await until('the controls are empty', async () => (await tab.$('.options .reset')) === null);
      const before = await drawn(playground);
      await act(playground);
      try {
        await until(`${name} stands in the text`, async () => name in (await options()));
        await until(`${name} is as it was set`, async () => {
          try {
            expect((await options())[name]).toEqual(value);
            return true;
          } catch {
            return false;
          }
        });
        if (!NOT_SEEN_ALONE.includes(name)) {
          await until(`${name} changes the page`, async () => (await drawn(playground)) !== before);
        }
        const reset = await tab.$(`${row(name)} .option-name .reset`);
        if (reset !== null) {
          await reset.click();
          await until(`${name} is taken back`, async () => !(name in (await options())));
        }
      } catch (error) {
        problems.push(
          `${name}: ${error instanceof Error ? error.message : error}; ${await text()}`,
        );
      }
    }
    expect(problems).toEqual([]);
  }, 240_000);

  test('typing changes every control', async () => {
    const { write, until, openOptions, tab } = await open();
    const problems: string[] = [];
    /** What a person sees of an option: its controls' values. */
    const seen = (name: string) =>
      tab.$eval(row(name), (found) =>
        Array.from(
          found.querySelectorAll(
            'select, input, textarea, output, code, .for-variant, .order label',
          ),
          (each) => {
            const control = each as HTMLInputElement;
            if (control.type === 'checkbox' || control.type === 'radio')
              return `${control.checked}`;
            return control.value ?? each.textContent ?? '';
          },
        ).join('|'),
      );
    for (const [name, [, value]] of Object.entries(ACTS)) {
      await write(JSON.stringify(RESUME));
      await openOptions();
      await until('the controls are empty', async () => (await tab.$('.options .reset')) === null);
      const before = await seen(name);
      const typed = name === 'colors' ? { accent: ['#aa0000', '#00aa00'] } : value;
      const variants = name === 'variant' ? { variants: { short: {} } } : {};
      await write(
        JSON.stringify({ ...RESUME, meta: { themeOptions: { [name]: typed, ...variants } } }),
      );
      await openOptions();
      try {
        await until(`the control of ${name} changes`, async () => (await seen(name)) !== before);
      } catch (error) {
        problems.push(String(error));
      }
    }
    expect(problems).toEqual([]);
  }, 240_000);

  test.each([
    ['typeface', 'sans', 'sans'],
    ['fontSize', 10.5, '10.5'],
    ['density', 'relaxed', '1.3'],
    ['showDurations', true, 'true'],
    ['margins', '1in', '1in'],
    ['summary', 'S', 'S'],
    // A value that is not allowed is no choice.
    ['typeface', 'comic', ''],
  ])('%s: %j is shown as %j', async (name, value, shown) => {
    const { write, until, openOptions, tab } = await open();
    await openOptions();
    await write(JSON.stringify({ meta: { themeOptions: { [name]: value } } }));
    await openOptions();
    await until('it is shown', async () => {
      const control = `${row(name)} :is(select, input, textarea)`;
      return (await tab.$eval(control, (each) => (each as HTMLInputElement).value)) === shown;
    });
  });

  test('a variant has options of its own, and shows what has its tag', async () => {
    const { write, until, text, openOptions, tab, pageText, options } = await open();
    await write(
      JSON.stringify({
        work: [
          { name: 'Everywhere' },
          { name: 'Academy', tags: ['academic'] },
          { name: 'Industry', tags: ['industry'] },
        ],
        meta: { themeOptions: { variants: { academic: {}, industry: {} } } },
      }),
    );
    await openOptions();
    await tab.select('.variant-choice select', 'academic');
    await until('the variant', async () => !(await pageText()).includes('Industry'));
    expect(await pageText()).toContain('Academy');
    await tab.click('.variant-own input');
    await tab.waitForSelector('.for-variant');
    await tab.select('[data-option="dates"] select', 'beside');
    await until('its option', async () => (await text()).includes('beside'));
    expect(await options()).toEqual({
      variant: 'academic',
      variants: { academic: { dates: 'beside' }, industry: {} },
    });
    await tab.click('.variant-choice .reset');
    await until('it is deleted', async () => !('variant' in (await options())));
    expect(await options()).toEqual({ variants: { industry: {} } });
  });

  test('sections are dragged to their places, hidden and shown', async () => {
    const { write, until, openOptions, tab, options, pageText } = await open();
    await write(JSON.stringify(RESUME));
    await openOptions();
    const items = await tab.$$('.order li');
    await tab.evaluate(
      (from, to) => {
        const dataTransfer = new DataTransfer();
        const fire = (on: Element, name: string) =>
          on.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
        fire(from as Element, 'dragstart');
        return new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            fire(to as Element, 'dragover');
            fire(to as Element, 'drop');
            fire(from as Element, 'dragend');
            resolve();
          });
        });
      },
      items[3],
      items[0],
    );
    await until('the order', async () => 'sections' in (await options()));
    const { sections } = await options();
    expect(sections).toEqual(['publications', 'summary', 'work', 'education']);
    await tab.$eval('.order li:last-child input', (input) => (input as HTMLElement).click());
    await until('it is hidden', async () => !(await pageText()).includes('School'));
    await until('it is written', async () => 'hide' in (await options()));
    expect((await options()).hide).toEqual(['education']);
    await tab.$eval('.order .hidden input', (input) => (input as HTMLElement).click());
    await until('it is shown', async () => (await pageText()).includes('School'));
    await until('it is written', async () => !('hide' in (await options())));
    // The summary is no list of the résumé, and its title stays known.
    await tab.$eval('.order li:nth-child(2) input', (input) => (input as HTMLElement).click());
    await until('it is hidden', async () => !(await pageText()).includes('Writes programs'));
    expect(await tab.$eval('.order .hidden', ({ textContent }) => textContent)).toContain(
      'Summary, hidden',
    );
  });

  test('what is done in one go is done one after the other', async () => {
    const { write, until, openOptions, tab, options } = await open();
    await write(JSON.stringify(RESUME));
    await openOptions();
    await tab.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLElement>('.order input');
      for (const box of [...boxes].slice(0, 2)) box.click();
      const down = document.querySelector<HTMLElement>('[aria-label="Move Education down"]');
      down?.click();
    });
    await until(
      'both',
      async () => (await options()).hide !== undefined && 'sections' in (await options()),
    );
    await until('all is written', async () => ((await options()).hide as string[]).length === 2);
    expect((await options()).hide).toEqual(['summary', 'work']);
    await tab.type('[data-option="sectionTitles"] input', 'Where I worked before');
    await until('the title', async () =>
      JSON.stringify(await options()).includes('Where I worked before'),
    );
  });

  test('a text that cannot be read is not written into', async () => {
    const { write, until, openOptions, tab, text, status } = await open();
    await write('{ "basics": { "name": "A" }, "meta": {} }');
    await until('it is read', async () => (await tab.$('.issues.broken')) === null);
    const broken = '{ "basics": { "name": "A" , "meta": {} }';
    await write(broken);
    await openOptions();
    await tab.select('[data-option="typeface"] select', 'sans');
    await until('it says so', async () => (await status()).includes('Nothing was changed'));
    expect(await text()).toBe(broken);
    await write('');
    await openOptions();
    await tab.select('[data-option="typeface"] select', 'sans');
    await until('an empty one is', async () => (await text()).includes('sans'));
  });

  test('a light colour leaves the dark one as it is, and a wrong text says so', async () => {
    const { write, until, openOptions, tab, options } = await open();
    await write('{ "basics": { "name": "A" } }');
    await openOptions();
    await tab.$eval(`${row('colors')} .color:first-child input`, (input) => {
      (input as HTMLInputElement).value = '#ffeedd';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the colour', async () => 'colors' in (await options()));
    const { colors } = (await options()) as { colors: { background: string[] } };
    expect(colors.background).toEqual(['#ffeedd', '#16181a']);
    await tab.type(`${row('margins')} input`, '1.5cm 2cm xx');
    await tab.waitForSelector(`${row('margins')} .wrong`);
    await tab.type(`${row('language')} input`, '???');
    await tab.waitForSelector(`${row('language')} .wrong`);
  });

  test('the colour scheme is that of the view, unless the option says another', async () => {
    const { write, until, choose, tab } = await open();
    const background = () =>
      tab.$eval('.desk iframe', (frame) => {
        const { contentDocument, contentWindow } = frame as HTMLIFrameElement;
        const main = contentDocument?.querySelector('main');
        return main ? contentWindow?.getComputedStyle(main).backgroundColor : '';
      });
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(22, 24, 26)'];
    const is = (color: string) => until(color, async () => (await background()) === color);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await write('{ "basics": { "name": "A" } }');
    await is(light);
    await choose('dark');
    await is(dark);
    await write('{ "meta": { "themeOptions": { "colorScheme": "light" } } }');
    await is(light);
    await choose('screen');
    await write('{ "meta": { "themeOptions": { "colorScheme": "dark" } } }');
    await is(dark);
  });

  test('a colour that is hard to read is shown as it is drawn', async () => {
    const { write, openOptions, tab, until } = await open();
    await write(JSON.stringify({ meta: { themeOptions: { colors: { accent: '#ffee00' } } } }));
    await openOptions();
    await until('the correction', async () => (await tab.$('.corrected')) !== null);
    const said = await tab.$eval('.corrected', ({ textContent }) => textContent);
    expect(said).toMatch(/drawn as #[0-9a-f]{6}, for contrast/);
  });
});
