import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../../src/locales/index.ts';
import { COMMON_WORDS } from '../../src/validate/common-words.ts';
import { validate } from '../../src/validate/index.ts';
import { exampleNames, officialSamples, readExample } from '../support/examples.ts';

/** Two sentences in each language of the theme but English, as in a résumé. */
const SENTENCES: Readonly<Record<string, string>> = {
  af: 'Ek is ’n ontwikkelaar met tien jaar ondervinding. Ek het vir banke gewerk en ’n span gelei wat stelsels op die wolk gebou het.',
  az: 'On illik təcrübəsi olan proqram mühəndisi. Banklar üçün sistemlər qurmuşam və komanda ilə bu platformanı idarə etmişəm.',
  bs: 'Inženjer sam sa deset godina iskustva. Radio sam na projektima za banke i vodio tim koji je razvio novu platformu u oblaku.',
  hr: 'Inženjer sam s deset godina iskustva. Radio sam na projektima za banke i vodio tim koji je razvio novu platformu u oblaku.',
  'sr-Latn':
    'Inženjer sam sa deset godina iskustva. Radio sam na projektima za banke i vodio tim koji je razvio novu platformu u oblaku.',
  et: 'Olen tarkvarainsener, kes on töötanud pankades ja kindlustuses ning juhtinud meeskonda. Ma olen ka koolitaja.',
  ga: 'Innealtóir bogearraí le deich mbliana taithí. Bhí mé ag obair ar chórais do bhainc agus ag stiúradh foirne mar cheannaire.',
  gl: 'Enxeñeiro de software con dez anos de experiencia no desenvolvemento de servizos para a banca. Dirixín os equipos da empresa e unha plataforma nova.',
  is: 'Ég er forritari með tíu ára reynslu og hef unnið að kerfum fyrir banka. Ég stýrði teymi sem þróaði nýjar lausnir á skýjum.',
  lt: 'Programuotojas, turintis dešimt metų patirties. Dirbau su bankų sistemomis ir vadovavau komandai, kuri buvo atsakinga už platformą nuo pradžios iki pabaigos bei kaip mokytojas.',
  lv: 'Programmētājs ar desmit gadu pieredzi. Strādāju pie banku sistēmām un vadīju komandu, kas bija atbildīga par jaunu platformu, kā arī mācīju citus.',
  mk: 'Софтверски инженер со десет години искуство. Работев на проекти за банки и водев тим што ја разви новата платформа. Ќе ја одржувам.',
  ms: 'Jurutera perisian dengan pengalaman sepuluh tahun. Saya telah membangunkan sistem untuk bank dan memimpin pasukan yang bekerja di awan.',
  mt: 'Inġinier tas-softwer b’esperjenza ta’ għaxar snin. Kont responsabbli minn sistemi għal banek u mexxejt tim li ħadem fuq pjattaforma ġdida bħala kap tal-proġett.',
  nn: 'Eg er utviklar med ti års erfaring frå bank. Eg har leia eit team som laga ei ny plattform, og ikkje berre det: eg er også lærar på ein skule.',
  sl: 'Sem razvijalec z desetimi leti izkušenj. Delal sem na projektih za banke in vodil ekipo, ki je razvila novo platformo v oblaku.',
  sq: 'Inxhinier softueri me dhjetë vjet përvojë. Kam punuar në projekte për banka dhe kam drejtuar një ekip që ndërtoi një platformë të re.',
  sr: 'Инжењер са десет година искуства. Радио сам на пројектима за банке и водио тим који је развио нову платформу. Ђаке учим програмирању.',
  ur: 'دس سال کے تجربے کے ساتھ سافٹ ویئر انجینئر، ویب ایپلی کیشنز بناتا ہوں۔',
  ar: 'مهندس برمجيات لديه خبرة عشر سنوات في تطوير تطبيقات الويب وقيادة الفرق.',
  bg: 'Софтуерен инженер с десет години опит. Ръководех екип от пет души и създадохме нова платформа в областта на търговията.',
  bn: 'দশ বছরের অভিজ্ঞতাসম্পন্ন সফটওয়্যার প্রকৌশলী, ওয়েব অ্যাপ্লিকেশন তৈরি করি।',
  ca: 'Enginyer de programari amb deu anys d’experiència en el desenvolupament de serveis per a la banca. He dirigit els equips de la companyia.',
  cs: 'Jsem vývojář s desetiletou praxí. Pracoval jsem na projektech pro banky a vedl tým, který se staral o vývoj aplikací ve společnosti.',
  da: 'Jeg er udvikler med ti års erfaring. Jeg har arbejdet for banker og ledet et hold, som udviklede løsninger til det offentlige i København og Aarhus.',
  de: 'Ich bin Softwareentwickler mit zehn Jahren Erfahrung und leite das Team für die Entwicklung der Plattform bei einem Hersteller von Maschinen.',
  el: 'Μηχανικός λογισμικού με δέκα χρόνια εμπειρίας στην ανάπτυξη εφαρμογών.',
  es: 'Ingeniero de software con diez años de experiencia en el desarrollo de servicios para la banca. Dirigí los equipos de la empresa.',
  fa: 'مهندس نرم‌افزار با ده سال تجربه در توسعه برنامه‌های وب و پشتیبانی از گروه‌ها.',
  fi: 'Olen ohjelmistokehittäjä, joka on työskennellyt pankeissa ja vakuutusyhtiöissä sekä johtanut tiimiä. Olen myös kouluttaja.',
  fr: 'Ingénieur logiciel avec dix ans d’expérience dans le développement de services pour les banques. Responsable des équipes et de la qualité.',
  he: 'מהנדס תוכנה עם עשר שנות ניסיון בפיתוח יישומים ובניהול צוותים.',
  hi: 'दस वर्षों के अनुभव वाला सॉफ्टवेयर इंजीनियर, वेब अनुप्रयोग बनाता हूँ।',
  hu: 'Szoftverfejlesztő vagyok, és több mint tíz éve dolgozom az iparban. Egy csapatot vezettem, valamint az oktatás is a feladatom.',
  id: 'Insinyur perangkat lunak yang berpengalaman sepuluh tahun dalam pengembangan layanan untuk bank dan perusahaan, dengan tim dari lima orang.',
  it: 'Ingegnere del software con dieci anni di esperienza nello sviluppo di servizi per la banca. Sono stato responsabile della qualità e dei gruppi.',
  ja: '十年の経験を持つソフトウェアエンジニアです。ウェブサービスの開発を担当しました。',
  ko: '십 년의 경력을 가진 소프트웨어 엔지니어로서 웹 서비스를 개발했습니다.',
  nb: 'Jeg er utvikler med ti års erfaring. Jeg har jobbet for banker og ledet et lag som utviklet løsninger til det offentlige i Oslo og Bergen.',
  nl: 'Ik ben een ontwikkelaar met tien jaar ervaring en leid het team voor de ontwikkeling van het platform bij een fabrikant.',
  pl: 'Inżynier oprogramowania z doświadczeniem w pracy dla banków. Kierowałem zespołem i odpowiadałem za rozwój aplikacji oraz szkolenia na uczelni.',
  pt: 'Engenheiro de software com dez anos de experiência no desenvolvimento de serviços para os bancos. Fui responsável pela qualidade e não só pelos testes da empresa.',
  ro: 'Inginer software cu experiență în dezvoltarea de servicii pentru bănci și companii. Am condus o echipă din București, care este responsabilă de calitate.',
  ru: 'Инженер-программист с десятилетним опытом. Руководил группой и разрабатывал новые системы.',
  sk: 'Som vývojár s desaťročnou praxou. Pracoval som na projektoch pre banky a viedol tím, ktorý sa staral o vývoj aplikácií.',
  sv: 'Jag är utvecklare med tio års erfarenhet. Jag har arbetat för banker och lett ett lag som utvecklade lösningar till det offentliga inom vård.',
  th: 'วิศวกรซอฟต์แวร์ที่มีประสบการณ์สิบปีในการพัฒนาเว็บแอปพลิเคชัน',
  tr: 'On yıllık deneyime sahip bir yazılım mühendisiyim ve bankalar için hizmet geliştirdim. Bu ekip ile çok daha iyi bir ürün çıkardık.',
  uk: 'Інженер-програміст із десятирічним досвідом. Керував групою та розробляв нові системи.',
  vi: 'Kỹ sư phần mềm với mười năm kinh nghiệm trong phát triển dịch vụ cho các ngân hàng và được giao quản lý một nhóm của công ty.',
  'zh-Hans': '拥有十年经验的软件工程师，负责网站的开发与设计，带领团队完成多个项目。',
  'zh-Hant': '擁有十年經驗的軟體工程師，負責網站的開發與設計，帶領團隊完成多個專案。',
};

const resumeOf = (summary: string) => ({ basics: { name: 'A', summary } });
const found = (resume: object) =>
  validate(resume).issues.filter(({ expected }) => /language of the résumé/.test(expected));

describe('validate says that a résumé names no language', () => {
  test('in a sentence that names the setting and what follows', () => {
    expect(validate(resumeOf(SENTENCES.de ?? '')).issues).toEqual([
      {
        pointer: '',
        severity: 'warning',
        code: 'no-language',
        params: {},
        suggestion: 'de',
        expected: 'the language of the résumé in `meta.language`',
        found: 'text in German (de) and no language',
        advice: 'Write "meta": { "language": "de" }; until then headings and dates are in English.',
      },
    ]);
  });

  test.each(Object.entries(SENTENCES))('in %s', (tag, summary) => {
    const [issue] = found(resumeOf(summary));
    expect(issue?.found).toContain(`(${tag})`);
    const inHighlights = { work: summary.split('. ').map((text) => ({ highlights: [text] })) };
    expect(found(inHighlights)[0]?.found).toContain(`(${tag})`);
    for (const named of [
      { language: tag },
      { meta: { lang: tag } },
      { meta: { themeOptions: { language: tag } } },
    ]) {
      expect(found({ ...resumeOf(summary), ...named })).toEqual([]);
    }
  });

  test('for every language of the theme', () => {
    const tried = new Set(Object.keys(SENTENCES));
    const missing = LOCALES.map(({ tag }) => tag).filter((tag) => !tried.has(tag));
    expect(missing.sort()).toEqual(['en', 'en-GB', 'es-419', 'fr-CA', 'pt-BR', 'zh-HK']);
    for (const tag of Object.keys(COMMON_WORDS))
      expect(LOCALES.map((each) => each.tag)).toContain(tag);
  });

  test.each<[string, object]>([
    [
      'an English one',
      resumeOf('I am a developer with ten years of experience in banking, and I lead the team.'),
    ],
    [
      'an English one with names',
      {
        basics: {
          name: 'Владимир Набоков',
          label: 'Ingénieur',
          summary: 'Writes for the Instituto de la Ciudad de los Ángeles.',
        },
        work: [
          {
            name: '株式会社日立製作所ソフトウェア事業部',
            position: 'Engineer',
            highlights: ['Led the team in Tokyo.'],
          },
        ],
        education: [
          {
            institution: 'Universidad de los Andes y de la Costa del Sol para el Mar',
            area: 'Law',
          },
        ],
      },
    ],
    [
      'lists of technologies',
      {
        basics: {},
        projects: [{ description: 'Go, C, R, Vue, Deno, Node, Perl, Ruby, La, Le, Es' }],
      },
    ],
    [
      'a quotation in an English one',
      resumeOf(
        'My motto is “ars longa, vita brevis”: the art of doing things. I work with people from all over the world.',
      ),
    ],
    [
      'a long title in an English one',
      resumeOf(
        'I am the editor of “El arte de la paz y la guerra en los Andes, con una guía para las rutas del norte”, and I work on the sequel with the publisher.',
      ),
    ],
    ['hardly any text', resumeOf('Der Mann')],
    [
      'translations',
      { basics: { summary: { en: 'I am a developer with ten years of it.', de: SENTENCES.de } } },
    ],
    ...Object.entries(officialSamples),
    ...exampleNames.map((name): [string, object] => [name, readExample(name)]),
  ])('but not in %s', (_, resume) => expect(found(resume)).toEqual([]));
});

describe('validate says that a résumé is in another language than the one it names', () => {
  const told = (summary: string, language: string) =>
    validate({ ...resumeOf(summary), meta: { language } }).issues.filter(
      ({ code }) => code === 'other-language',
    );

  test.each(Object.entries(SENTENCES))('%s is what it names', (tag, summary) => {
    expect(told(summary, tag)).toEqual([]);
  });

  test('German that is said to be French', () => {
    const [issue] = told(SENTENCES.de ?? '', 'fr');
    expect(issue?.suggestion).toBe('de');
    expect(issue?.expected).toContain('French');
  });

  test.each([
    ['nb', 'nn'],
    ['hr', 'bs'],
    ['id', 'ms'],
  ])('%s and %s are too near to tell', (tag, named) => {
    expect(told(SENTENCES[tag] ?? '', named)).toEqual([]);
  });
});
