import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

const page = (resume: object, language: string, options: object = {}) =>
  bodyText(render(resume, { language, now: '2025-05-01', ...options }));

/** Makes the list `talks` a section. */
const TALKS = { themeOptions: { sectionTitles: { talks: 'Talks' } } };

/** Work of some years and months. */
const jobs = (startDate: string, endDate: string) => ({
  work: [{ name: 'A', startDate, endDate }],
});

describe('lengths of time are joined as the language does', () => {
  test.each([
    ['en', '2015-01', '2020-03', '5 yrs 3 mos'],
    ['de', '2015-01', '2020-03', '5 Jahre 3 Mon.'],
    ['he', '2018-01', '2020-02', 'שנתיים וחודשיים'],
    ['he', '2015-01', '2020-03', '5 שנים ו-3 חודשים'],
    ['he', '2019-01', '2020-01', 'שנה וחודש'],
    ['ar', '2018-01', '2020-01', 'سنتان وشهر'],
    ['ar', '2015-01', '2020-03', '5 سنوات و3 أشهر'],
    ['ar-EG', '2015-01', '2020-03', '٥ سنوات و٣ أشهر'],
    ['fa', '2018-01', '2020-01', '۲ سال و ۱ ماه'],
    ['ja', '2018-01', '2020-01', '2年1か月'],
    ['zh', '2015-01', '2020-03', '5年3个月'],
    ['zh-TW', '2015-01', '2020-03', '5年3個月'],
    ['yue', '2015-01', '2020-03', '5年3個月'],
    ['ko', '2015-01', '2020-03', '5년 3개월'],
    ['mt', '2018-01', '2020-02', 'sentejn u xahrejn'],
    ['ga', '2013-01', '2020-03', '7 mbliana 3 mhí'],
    ['sl', '2018-01', '2020-02', '2 leti 2 mes.'],
    ['fa', '2018-01', '2019-12', '۲ سال'],
    ['zh', '2020-01', '2020-03', '3个月'],
  ])('%s, %s to %s', (language, start, end, expected) => {
    expect(page(jobs(start, end), language, { showDurations: true })).toMatch(
      new RegExp(`[(（]${expected}[)）]`),
    );
  });
});

describe('ranges are written as the language does', () => {
  test.each([
    ['en', 'February 2018 – Present'],
    ['ja', '2018年2月～現在'],
    ['ko', '2018년 2월 ~ 현재'],
    ['zh', '2018年2月 – 至今'],
    ['hu', '2018. február – jelenleg'],
    ['uk', 'лютий 2018 р. – дотепер'],
  ])('%s', (language, expected) => {
    expect(page(jobs('2018-02', 'present'), language)).toContain(expected);
  });

  test('bare years have no full stop in Hungarian', () => {
    expect(page(jobs('2019', '2020'), 'hu')).toContain('2019 – 2020');
  });

  test('unless a separator is set', () => {
    expect(page(jobs('2018', '2020'), 'ja', { dateSeparator: '-' })).toContain('2018年 - 2020年');
    expect(page(jobs('2018', '2020'), 'ko', { dateSeparator: '–' })).toContain('2018년 – 2020년');
  });
});

describe('punctuation', () => {
  const place = { city: '上海', region: '', countryCode: '中国' };
  const job = { name: '公司', position: '工程师', keywords: ['一', '二'], startDate: '2020' };
  const education = [{ institution: 'U', studyType: 'Qm', score: '15/20' }];
  const projects = [{ name: '项目', roles: ['开发', '测试'], entity: '公司' }];

  test.each([
    ['a place in Chinese', 'zh', { work: [{ ...job, location: place }] }, '上海，中国'],
    ['a place in traditional Chinese', 'zh-TW', { basics: { location: place } }, '上海，中国'],
    [
      'place and date in Chinese',
      'zh',
      {
        work: [
          { ...job, location: '上海' },
          { ...job, location: '北京' },
        ],
      },
      '上海，2020年',
    ],
    ['a list in Chinese', 'zh', { work: [job] }, '关键词：一、二'],
    ['roles and organization in Chinese', 'zh', { projects }, '开发、测试 · 公司'],
    ['a place in Japanese', 'ja', { basics: { location: place } }, '上海、中国'],
    ['degree and grade in Japanese', 'ja', { education }, 'Qm、成績：15/20'],
    ['degree and grade in French', 'fr', { education }, 'Qm ; Moyenne : 15/20'],
    ['degree and grade in Canada', 'fr-CA', { education }, 'Qm; Moyenne : 15/20'],
    ['degree and grade in Urdu', 'ur', { education }, 'Qm؛ حاصل کردہ نمبر: 15/20'],
  ])('of %s', (_, language, resume, expected) => {
    expect(page(resume, language)).toContain(expected);
  });
});

describe('the label of a grade', () => {
  const graded = (score: string) => ({ education: [{ institution: 'U', score }] });
  test.each([
    ['en', '3.8', 'GPA: 3.8'],
    ['en', '3.8/4.0', 'GPA: 3.8/4.0'],
    ['en', '10', 'GPA: 10'],
    ['en', '85%', 'Grade: 85%'],
    ['en', '15/20', 'Grade: 15/20'],
    ['en', '92', 'Grade: 92'],
    ['en', 'First class', 'U First class'],
    ['en', 'GPA 3.8', 'U GPA 3.8'],
    ['en-GB', '3.8', 'Grade: 3.8'],
    ['en-IE', '3.8', 'Grade: 3.8'],
    ['ja', '3.5', 'GPA：3.5'],
    ['ja', '90%', '成績：90%'],
    ['id', '3,5', 'IPK: 3,5'],
    ['id', '90', 'Nilai: 90'],
    ['ms', '3.5', 'PNGK: 3.5'],
    ['ms', '90', 'Gred: 90'],
    ['bn', '৩.৮', 'ফলাফল: ৩.৮'],
    ['hi', '८५%', 'प्राप्तांक: ८५%'],
    ['fa', '۱۸٫۵', 'معدل: ۱۸٫۵'],
    ['es-MX', '9.1', 'Promedio: 9.1'],
    ['es', '9.1', 'Nota media: 9.1'],
  ])('%s, %s', (language, score, expected) => {
    expect(page(graded(score), language)).toContain(expected);
  });
});

describe('labels', () => {
  const authored = (...authors: string[]) => ({ talks: [{ name: 'P', authors }], meta: TALKS });
  test.each([
    ['one author', 'en', authored('Q'), 'Author: Q'],
    ['two authors', 'en', authored('Q', 'R'), 'Authors: Q, R'],
    ['one author in German', 'de', authored('Q'), 'Autor: Q'],
    ['one author in Swedish', 'sv', authored('Q'), 'Författare: Q'],
    ['technologies of a job', 'sv', { work: [{ name: 'A', technologies: 'Go' }] }, 'Tekniker: Go'],
    ['keywords of a job', 'sv', { work: [{ name: 'A', keywords: 'Go' }] }, 'Nyckelord: Go'],
    [
      'technologies of a role',
      'es',
      { work: [{ name: 'A', positions: [{ position: 'B', technologies: ['Go'] }] }] },
      'Tecnologías: Go',
    ],
    [
      'technologies of an entry of a list of one’s own',
      'en',
      { talks: [{ name: 'T', date: '2020', technologies: ['Go'] }], meta: TALKS },
      'Technologies: Go',
    ],
    [
      'technologies of a line of a list of one’s own',
      'en',
      { talks: [{ name: 'T', keywords: ['A'], technologies: ['Go'] }], meta: TALKS },
      'T: A, Go',
    ],
    ['courses in Mexico', 'es-MX', { education: [{ courses: ['Q'] }] }, 'Materias: Q'],
    ['a degree in Indonesian', 'id', { education: [{ studyType: 'S', area: 'A' }] }, 'S A'],
  ])('of %s', (_, language, resume, expected) => {
    expect(page(resume, language)).toContain(expected);
  });
});
