/**
 * The commonest words of the languages in Latin script, which hardly any sentence is without, by BCP 47 tag.
 * Words that are English too, such as `in` or `die`, are left out.
 */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = mapped({
  af: 'van vir met op aan wat het nie ek en as was te',
  az: 'və ilə üçün bu bir olan olaraq üzrə də isə',
  bs: 'i u na je za sa sam kao od koji kod te iz što',
  ca: 'amb els les del una per als dels i la el de més',
  cs: 'na se pro jsem ve při jako až které který a v od nebo pomocí',
  da: 'og af til med som på det er jeg en ved fra ikke også af hos',
  de: 'und der das den dem des mit für von bei zur zum im ein eine ich ist auf als sowie',
  en: 'the and of to with for in on by from as at is was that a an my i this have using',
  es: 'el los las del una con para por que y en la de un como más',
  et: 'ja on ning või oma kui olen kes mis ka ei ma',
  fi: 'ja on että sekä olen joka kuin mutta oli myös ovat kanssa',
  fr: 'le les des du une et pour avec dans sur au aux en la de un par est que je',
  ga: 'agus na ar le mar do ag bhí atá mé san leis',
  gl: 'e o os as de da do en para con unha un que no na dun',
  hr: 'i u na je za sa sam kao od koji kod te iz što s',
  hu: 'és az egy hogy nem is mint valamint vagyok több között',
  id: 'dan yang di untuk dengan dari pada dalam saya sebagai ini adalah',
  is: 'og að í á er sem við með fyrir ég hef um til',
  it: 'il gli dei della delle di una con per che e la un nel sono alla',
  lt: 'ir su iš į kaip yra bei buvo per nuo kad o',
  lv: 'un ar no uz ir par kā arī pie bija kas kā',
  ms: 'dan yang di untuk dengan dari pada dalam saya sebagai ini ialah telah',
  mt: 'li u ta tal għal fuq minn kont biex fil dan f bħala',
  nb: 'og av til med som på det er jeg en ved fra ikke også hos',
  nl: 'het een van en voor met bij naar op te zijn ik de aan als',
  nn: 'og av til med som på er ein ei frå ikkje eg det hos',
  pl: 'w z na do i oraz się jest przez od dla jako przy które',
  pt: 'os das dos uma para com não em um e o ao pela como que de da',
  ro: 'și cu pentru în din la de un o pe care este sunt prin',
  sk: 'na sa pre som vo pri ako ktoré ktorý a v s od alebo pomocou',
  sl: 'je na za z sem pri ter kot v od ki s iz so',
  sq: 'dhe në të për me një si nga kam e është',
  'sr-Latn': 'i u na je za sa sam kao od koji kod te iz što',
  sv: 'och att för med som av till på är jag en ett det inom från',
  tr: 've bir için ile bu olarak çok daha en sonra göre',
  vi: 'và của là trong các cho với được có những một tại',
});

function mapped(lists: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([tag, words]) => [tag, [...new Set(words.split(' '))]]),
  );
}
