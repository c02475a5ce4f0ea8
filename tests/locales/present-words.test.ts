import { describe, expect, test } from '@jest/globals';
import { LOCALES, meansPresent } from '../../src/locales/index.ts';
import { toDate } from '../../src/resume/dates.ts';
import { inLanguage } from '../support/language.ts';

/** As people write them, by language. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  af: ['hede', 'tans'],
  ar: ['حتى الآن', 'حتى الان', 'حالياً', 'إلى الآن'],
  az: ['hazırda', 'Hal-hazırda', 'İndi'],
  bg: ['досега', 'до момента', 'Днес'],
  bn: ['বর্তমান', 'চলমান', 'এখন পর্যন্ত'],
  bs: ['danas', 'Trenutno'],
  ca: ['actualitat', 'Actual'],
  cs: ['současnost', 'Dosud', 'trvá'],
  da: ['nu', 'Nuværende', 'd.d.'],
  de: ['heute', 'Bis heute', 'gegenwärtig', 'bis dato'],
  el: ['σήμερα', 'ΣΉΜΕΡΑ', 'Έως σήμερα'],
  en: ['Present', 'PRESENT.', 'ongoing…', 'to date', 'Now!'],
  'en-GB': ['Present'],
  es: ['actualidad', 'La actualidad', 'hasta la fecha', 'en curso'],
  'es-419': ['A la fecha'],
  et: ['praegu', 'Tänaseni'],
  fa: ['تاکنون', 'تا کنون', 'هم‌اکنون', 'در حال حاضر'],
  fi: ['nykyhetki', 'jatkuu', 'Toistaiseksi'],
  fr: ["aujourd'hui", 'aujourd’hui', "Jusqu'à aujourd'hui", 'à présent', 'En cours'],
  'fr-CA': ['à ce jour'],
  ga: ['faoi láthair', 'Reatha'],
  gl: ['Actualidade', 'na actualidade'],
  he: ['היום', 'עד היום', 'נוכחי'],
  hi: ['वर्तमान', 'अब तक', 'जारी'],
  hr: ['danas', 'do danas', 'trenutačno'],
  hu: ['jelenleg', 'Jelenleg is', 'folyamatban'],
  id: ['sekarang', 'Hingga saat ini', 'hingga kini'],
  is: ['nú', 'Í dag'],
  it: ['oggi', 'Ad oggi', 'in corso'],
  ja: ['現在', '現在に至る', '在職中', '継続中'],
  ko: ['현재', '재직중', '재직 중'],
  lt: ['dabar', 'Iki dabar'],
  lv: ['šobrīd', 'Pašlaik'],
  mk: ['денес', 'Сега'],
  ms: ['kini', 'Hingga kini'],
  mt: ['illum', 'Bħalissa'],
  nb: ['nå', 'Nåværende', 'dags dato', 'd.d.'],
  nl: ['heden', 'Tot heden', 'lopend'],
  nn: ['i dag', 'Noverande'],
  pl: ['obecnie', 'Nadal', 'do chwili obecnej'],
  pt: ['presente', 'Até ao presente', 'atual'],
  'pt-BR': ['atual', 'o momento', 'Até o momento', 'em andamento'],
  ro: ['prezent', 'În prezent'],
  ru: ['настоящее время', 'По н.в.', 'н. в.', 'наст. время', 'сейчас'],
  sk: ['súčasnosť', 'Doteraz', 'trvá'],
  sl: ['danes', 'zdaj'],
  sq: ['aktualisht', 'Tani'],
  sr: ['данас', 'Тренутно'],
  'sr-Latn': ['danas', 'u toku'],
  sv: ['nu', 'Pågår', 'tills vidare', 'idag'],
  th: ['ปัจจุบัน', 'จนถึงปัจจุบัน'],
  tr: ['halen', 'Hâlen', 'Şu an', 'Devam etmekte'],
  uk: ['теперішній час', 'Дотепер', 'донині'],
  ur: ['تاحال', 'اب تک'],
  vi: ['hiện tại', 'Đến nay'],
  'zh-HK': ['至今', '現在'],
  'zh-Hans': ['至今', '迄今', '在职', '进行中'],
  'zh-Hant': ['至今', '現在', '在職', '進行中'],
};

describe('words for "present"', () => {
  test('are expected of every language', () => {
    expect(Object.keys(WRITTEN)).toEqual(LOCALES.map(({ tag }) => tag));
  });

  test.each(Object.entries(WRITTEN))('in %s are understood', (_, words) => {
    const notUnderstood = words.filter((word) => toDate(word, inLanguage('en')) !== 'present');
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
    expect(toDate(`${'.'.repeat(2_000_000)}x`, inLanguage('en'))).not.toBe('present');
  });
});
