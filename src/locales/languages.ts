import ar from './ar.ts';
import bg from './bg.ts';
import bn from './bn.ts';
import ca from './ca.ts';
import cs from './cs.ts';
import da from './da.ts';
import de from './de.ts';
import el from './el.ts';
import en from './en.ts';
import es from './es.ts';
import fa from './fa.ts';
import fi from './fi.ts';
import fr from './fr.ts';
import he from './he.ts';
import hi from './hi.ts';
import hu from './hu.ts';
import id from './id.ts';
import it from './it.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import type { Locale } from './locale.ts';
import nb from './nb.ts';
import nl from './nl.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ptBR from './pt-BR.ts';
import ro from './ro.ts';
import ru from './ru.ts';
import sk from './sk.ts';
import sv from './sv.ts';
import th from './th.ts';
import tr from './tr.ts';
import uk from './uk.ts';
import vi from './vi.ts';
import zhHans from './zh-Hans.ts';
import zhHant from './zh-Hant.ts';

/** Every language that the theme speaks. */
export const LOCALES: readonly Locale[] = [
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ptBR,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zhHans,
  zhHant,
];

/** What people write for a language or a region of it, where the tag does not say it by itself. */
const OTHER_TAGS: readonly [tag: string, locale: Locale][] = [
  ['in', id],
  ['iw', he],
  ['nn', nb],
  ['no', nb],
  ['zh', zhHans],
  ['zh-hk', zhHant],
  ['zh-mo', zhHant],
  ['zh-tw', zhHant],
];

const BY_TAG: ReadonlyMap<string, Locale> = new Map([
  ...LOCALES.map((locale) => [locale.tag.toLowerCase(), locale] as const),
  ...OTHER_TAGS,
]);

/**
 * The locale for a BCP 47 tag; English where its language is not known.
 *
 * @param tag - of language, script and region, as in `zh-Hant-HK`, the script counts before the
 *   region, and the language alone where neither is known.
 */
export function localeByTag(tag: string): Locale {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/, 4);
  const tags = [...subtags.map((subtag) => `${language}-${subtag}`), language];
  return tags.map((each) => BY_TAG.get(each)).find((locale) => locale !== undefined) ?? en;
}
