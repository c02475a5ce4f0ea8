import { describeShown } from '../support/shown.ts';

describeShown('a place is written as in its country', [
  [
    'Japan, in its own letters',
    {
      basics: {
        location: {
          address: '神宮前1-2-3 青山ビル405',
          postalCode: '150-0001',
          city: '渋谷区',
          region: '東京都',
          countryCode: 'JP',
        },
      },
      meta: { language: 'ja' },
    },
    '日本 〒150-0001 東京都渋谷区神宮前1-2-3 青山ビル405',
  ],
  [
    'Japan, in Latin letters',
    { basics: { location: { city: 'Shibuya', region: 'Tokyo', countryCode: 'JP' } } },
    'Shibuya, Tokyo, Japan',
  ],
  [
    'Korea',
    { basics: { location: { city: '강남구', region: '서울특별시', countryCode: 'KR' } } },
    'South Korea 서울특별시 강남구',
  ],
  [
    'a place with a name',
    { basics: { location: { name: 'Berlin', countryCode: 'DE' } } },
    'Berlin, Germany',
  ],
]);

describeShown('punctuation is that of the language', [
  [
    'brackets of Japanese',
    { languages: [{ language: '英語', fluency: '上級' }], meta: { language: 'ja' } },
    '英語（上級）',
  ],
  [
    'a semicolon of Arabic',
    {
      education: [{ institution: 'ج', studyType: 'بكالوريوس', score: '3.7' }],
      meta: { language: 'ar' },
    },
    'بكالوريوس؛ المعدل: 3.7',
  ],
  [
    'a comma of Japanese before dates',
    {
      work: [
        { name: 'あ', position: 'い', location: '東京', startDate: '2020', endDate: '2021' },
        { name: 'あ', position: 'う', location: '大阪', startDate: '2019', endDate: '2020' },
      ],
      meta: { language: 'ja' },
    },
    '東京、2020年',
  ],
]);
