import { describe, expect, test } from '@jest/globals';
import { LOCALES, meansPresent } from '../../src/locales/index.ts';
import { toDate } from '../../src/resume/dates.ts';

/** As people write them, by language. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ar: ['حتى الآن', 'حتى الان', 'حالياً', 'إلى الآن'],
  bg: ['досега', 'до момента', 'Днес'],
  bn: ['বর্তমান', 'চলমান', 'এখন পর্যন্ত'],
  ca: ['actualitat', 'Actual'],
  cs: ['současnost', 'Dosud', 'trvá'],
  da: ['nu', 'Nuværende', 'd.d.'],
  de: ['heute', 'Bis heute', 'gegenwärtig', 'bis dato'],
  el: ['σήμερα', 'ΣΉΜΕΡΑ', 'Έως σήμερα'],
  en: ['Present', 'PRESENT.', 'ongoing…', 'to date', 'Now!'],
  es: ['actualidad', 'La actualidad', 'hasta la fecha', 'en curso'],
  fa: ['تاکنون', 'تا کنون', 'هم‌اکنون', 'در حال حاضر'],
  fi: ['nykyhetki', 'jatkuu', 'Toistaiseksi'],
  fr: ["aujourd'hui", 'aujourd’hui', "Jusqu'à aujourd'hui", 'à présent', 'En cours'],
  he: ['היום', 'עד היום', 'נוכחי'],
  hi: ['वर्तमान', 'अब तक', 'जारी'],
  hu: ['jelenleg', 'Jelenleg is', 'folyamatban'],
  id: ['sekarang', 'Hingga saat ini', 'hingga kini'],
  it: ['oggi', 'Ad oggi', 'in corso'],
  ja: ['現在', '現在に至る', '在職中', '継続中'],
  ko: ['현재', '재직중', '재직 중'],
  nb: ['nå', 'Nåværende', 'dags dato', 'd.d.'],
  nl: ['heden', 'Tot heden', 'lopend'],
  pl: ['obecnie', 'Nadal', 'do chwili obecnej'],
  pt: ['presente', 'Até ao presente', 'atual'],
  'pt-BR': ['atual', 'o momento', 'Até o momento', 'em andamento'],
  ro: ['prezent', 'În prezent'],
  ru: ['настоящее время', 'По н.в.', 'н. в.', 'наст. время', 'сейчас'],
  sk: ['súčasnosť', 'Doteraz', 'trvá'],
  sv: ['nu', 'Pågår', 'tills vidare', 'idag'],
  th: ['ปัจจุบัน', 'จนถึงปัจจุบัน'],
  tr: ['halen', 'Hâlen', 'Şu an', 'Devam etmekte'],
  uk: ['теперішній час', 'Дотепер', 'донині'],
  vi: ['hiện tại', 'Đến nay'],
  'zh-Hans': ['至今', '迄今', '在职', '进行中'],
  'zh-Hant': ['至今', '現在', '在職', '進行中'],
};

describe('words for "present"', () => {
  test('are expected of every language', () => {
    expect(Object.keys(WRITTEN)).toEqual(LOCALES.map(({ tag }) => tag));
  });

  test.each(Object.entries(WRITTEN))('in %s are understood', (_, words) => {
    const notUnderstood = words.filter((word) => toDate(word, 'en') !== 'present');
    expect(notUnderstood).toEqual([]);
  });

  test.each(LOCALES.map((locale) => [locale.tag, locale] as const))(
    'in the file of %s are written as they are compared, and all understood',
    (_, { present, presentWords }) => {
      for (const word of presentWords) {
        expect(word).toBe(word.toLowerCase().normalize('NFC').trim());
        expect(word).not.toMatch(/'|[.…!]$|^$/);
      }
      const words = [present, ...presentWords];
      // The page's own word need not be listed again.
      expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
      expect(words.filter((word) => !meansPresent(word))).toEqual([]);
    },
  );

  test.each(['', '...', 'presently', 'present to all', 'Spring term', '2020?', 'constructor'])(
    'are not seen in "%s"',
    (text) => expect(meansPresent(text)).toBe(false),
  );

  // It would take hours if the time grew with the square of the length.
  test('are looked for in a text of two million dots', () => {
    expect(toDate(`${'.'.repeat(2_000_000)}x`, 'en')).not.toBe('present');
  });
});
