import type { Variant } from './locale.ts';
import zhHant from './zh-Hant.ts';

/** The Chinese of Hong Kong and Macao. */
export default {
  inherits: zhHant,
  tag: 'zh-HK',
  otherTags: ['zh-Hant-HK', 'zh-MO', 'zh-Hant-MO', 'yue'],
  sectionTitles: { volunteer: '義工經驗', projects: '項目經驗' },
  dates: { tags: ['zh-Hant-HK'], numeric: { month: 'MM/y', day: 'dd/MM/y' } },
} satisfies Variant as Variant;
