import type { Locale } from './locale.ts';

export default {
  tag: 'ko',
  dir: 'ltr',
  resume: '이력서',
  present: '현재',
  sectionTitles: {
    summary: '자기소개',
    work: '경력',
    volunteer: '봉사 활동',
    education: '학력',
    awards: '수상 내역',
    certificates: '자격증',
    publications: '논문 및 저서',
    skills: '보유 기술',
    languages: '어학 능력',
    interests: '관심 분야',
    references: '추천인',
    projects: '프로젝트',
  },
  score: '학점',
  courses: '이수 과목',
  keywords: '키워드',
  authors: '저자',
  degree: (studyType, area) => `${area} ${studyType}`,
  colon: ': ',
  comma: ', ',
  brackets: ['(', ')'],
  pageOf: ['', '/', '페이지'],
  months: {
    wide: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
  },
  dates: {
    tags: ['ko-KR'],
    year: 'y년',
    long: { month: 'y년 MMMM', day: 'y년 MMMM d일' },
    numeric: { month: 'y. M.', day: 'y. MM. dd.' },
  },
  durations: {
    years: { other: '#년' },
    months: { other: '#개월' },
  },
} satisfies Locale as Locale;
