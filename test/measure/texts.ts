/**
 * What can stand in the cells of a pack, kind by kind, for measuring how texts wrap. All of an
 * invented council.
 */
const SENTENCES = [
  'Publish a programme of works for the lake quarter and the two streets behind the market.',
  'The board met on the second Tuesday of each month and looked at what had been done, what had not, and why.',
  'Workshops were held with tenants, and a report is being written.',
  'An interim officer starts in July and will bring the work back to its timetable by the autumn.',
  'Letters went to 2,140 households; 612 have answered so far (29%), which is more than last time.',
  'Agree with the county who grits which footpaths.',
  'Training for every chair of a committee was moved from 12 May to 30 June, as the trainer was ill.',
  'The register of contracts is up to date.',
  'Responsibility for communication, accommodation and administration was transferred.',
  'I will fill it.',
  'WWW MMM WWW MMM OOO QQQ WWW MMM: WHAT IS IN CAPITALS TAKES MORE ROOM.',
  'No update was given.',
];

function prose(): readonly string[] {
  const paragraphs = SENTENCES.map((_, from) =>
    Array.from({ length: 2 + (from % 5) }, (_each, step) => SENTENCES[(from + step * 5) % 12]),
  );
  return [...SENTENCES, ...paragraphs.map((sentences) => sentences.join(' '))];
}

const REFS = [
  '1',
  '3.1',
  'R12',
  'A1, A2, A3 and A14',
  'R1.1/R1.2/R1.3',
  'CQ1-R2-A3',
  'KLOE 4(b)(ii)',
  'IA/2023-24/017',
  'R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12',
];

const OWNERS = [
  'Head of Place',
  'Director of Resources; Monitoring Officer',
  'Fleet Manager/Waste Manager',
  'Fleet Manager/Head of Housing/Director of Regeneration/Monitoring Officer',
  'Chief Executive/Leader/Section 151 Officer/Chairs of committees',
  'HR/OD/ICT/PMO',
  'Head of Legal & Democratic Services (Monitoring Officer)',
  'A. Ashworth-Llewellyn-Featherstonehaugh',
  'Portfolio Holder – Finance; Portfolio Holder – Place',
  'Assistant Director (Customer, Digital and Change)/Head of Revenues and Benefits',
];

const LONG_WORDS = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
  'The parish of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch has answered.',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'antidisestablishmentarianism and counterrevolutionaries',
  'IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn short nnnnnnnnnnnnnnnnnnnnnnn',
  'a'.repeat(300),
  `${'ab'.repeat(40)} ${'cd'.repeat(40)} ${'ef'.repeat(40)}`,
  '_________________________________________________________________',
  '.................................................................',
  '=================================================================',
];

const ADDRESSES = [
  'https://www.thornmere.example.gov.uk/councillors-and-meetings/committees/governance/2023-24/appendix_1.pdf',
  'See https://www.thornmere.example.gov.uk/plans?year=2023&quarter=2#action-17 for the whole plan.',
  'http://thornmere.example/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z',
  'democratic.services@thornmere.example.gov.uk',
  'Write to democratic.services@thornmere.example.gov.uk or performance-and-improvement@thornmere.example.gov.uk.',
  'G:\\Shared\\Performance\\2023-24\\Quarter 2\\Improvement plan v0.7 FINAL (2).xlsx',
  '\\\\server\\share\\governance\\committee-papers\\2023\\appendix.docx',
  'www.thornmere.example.gov.uk/improvement',
];

const DATES = [
  '31 March 2024',
  '31/03/2024',
  '31-03-2024',
  '2024-03-31',
  'Sept 2022 (was June 2022, then March 2022)',
  'Q2 2023/24',
  '2023-24, 2024-25, 2025-26, 2026-27 and 2027-28',
  '2023/24, 2024/25, 2025/26, 2026/27 and 2027/28',
  '1 April 2023–31 March 2024',
  'April–June, July–September, October–December and January–March',
  '12:30 on 5.6.23; 17:45 on 6.6.23',
  'Ongoing – reviewed every 6–8 weeks',
];

const HEADINGS = [
  'Ref',
  'Recommendation',
  'Latest update',
  'Original due date',
  'Completed since the last report',
  'Responsible officer/team',
  'Rating (R/A/G)',
  'Number of moves of the date',
  'G Green',
  'AR Amber/Red',
  'N Not rated',
  'Not rated\n“Teal – subject to funding”',
];

const NUMBERS = [
  '£1,234,567.89 of £2,000,000.00 (61.7%)',
  '1,234,567,890,123,456,789,012,345,678,901,234,567,890',
  '100% of 2,140; 99.5% of 612; 0.5% of 7; -3.2% in Q1; +4.0% in Q2',
  '+44 (0)20 7946 0000 ext. 1234',
  '1/2 2/3 3/4 4/5 5/6 6/7 7/8 8/9 9/10 10/11 11/12 12/13',
  '£5k–£10k; £10k-£20k; £20k/£30k',
  '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)(r)(s)(t)(u)(v)(w)(x)(y)(z)',
  '[1][2][3][4][5][6][7][8][9][10][11][12][13][14][15][16]',
  'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,a,b,c,d,e,f,g,h',
  'one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve',
  'yes?no!yes?no!yes?no!yes?no!yes?no!yes?no!yes?no!',
  '10%20%30%40%50%60%70%80%90%100%110%120%130%',
];

const WELSH = [
  'Cyhoeddi rhaglen waith ar gyfer chwarter y llyn a’r ddwy stryd y tu ôl i’r farchnad.',
  'Mae’r tŷ wrth y llyn yn wag; bydd y gŵr sy’n gyfrifol am y dŵr yn rhoi adroddiad ym mis Mehefin.',
  'Pwyllgor Llywodraethu ac Archwilio',
  'Ŵ ŵ Ŷ ŷ Ẃ ẃ Ẅ ẅ Ỳ ỳ Ÿ ÿ Â â Ê ê Î î Ô ô Û û',
  'Gwasanaethau Democrataidd/Swyddog Monitro',
  'Ŵyr, ŵyn, tŵr, cŵn, sŵn, pŵer, swydd wag – hysbysebwyd ddwywaith heb benodi.',
];

const ACCENTS = [
  'Żółć gęślą jaźń: zażółć, łódź, śnieg, źdźbło, ćma, ńandu, ąę.',
  'Où l’été a brûlé, Noël naïf, cœur, œuvre, forêt, garçon, façade, château, aïeul.',
  'Straße, Größe, Übergröße, Äpfel, Öl, Fußgängerübergänge und Straßenbahnhaltestellen.',
  'Señor Núñez, mañana, ¿qué? ¡sí! São João, ação, não, órgão.',
  'Čeština: příliš žluťoučký kůň úpěl ďábelské ódy.',
  'Română: știință, țară, învățământ; Türkçe: ığüşöç İstanbul.',
  'Ærø, Ålesund, Þórður, Ðuro, Søren Kierkegård, fjörður.',
  'Ελληνικά: η επιτροπή συνεδρίασε και ενέκρινε το σχέδιο δράσης.',
  'Українська: комісія затвердила план дій і щоквартальний звіт.',
  'Việt: ủy ban đã họp và thông qua kế hoạch hành động.',
];

const RIGHT_TO_LEFT = [
  'اجتمعت اللجنة واعتمدت خطة العمل والتقرير ربع السنوي.',
  'נפגשה הוועדה ואישרה את תוכנית הפעולה ואת הדוח הרבעוני.',
  'اردو: کمیٹی نے عملی منصوبے کی منظوری دی۔',
  'The leaflet was printed in Arabic (العربية), Hebrew (עברית) and Urdu (اردو), 200 of each.',
  'تحديث: تم إرسال ٢٬١٤٠ رسالة إلى الأسر، وأجابت ٦١٢ منها حتى الآن.',
];

const EAST_ASIAN = [
  '图书馆的开放时间已经公布，委员会批准了行动计划。',
  '委員会は行動計画と四半期報告を承認しました。「図書館」は来週開きます。',
  '위원회는 실행 계획과 분기별 보고서를 승인했습니다.',
  'The leaflet was printed in Chinese (中文), Japanese (日本語) and Korean (한국어).',
  '报告（第二版）：2023年6月30日。',
];

const SIGNS = [
  '“Quoted”, ‘quoted’, “said the chair – ‘at last’ – and sat”.',
  'Dashes—em—dashes—without—spaces—between—words—of—a—sentence',
  'Dashes – en – dashes – with – spaces – between – words – of – it',
  'en–dashes–without–spaces–between–words–of–a–sentence',
  'a well-known, up-to-date, not-for-profit, cross-cutting, council-wide, end-to-end programme',
  're-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re-re',
  'and/or, either/or, his/her, yes/no/not known/refused, red/amber/green/complete/not rated',
  'input/output/throughput/outcome/impact/benefit/saving/cost',
  'non\u00a0breaking\u00a0spaces\u00a0between\u00a0all\u00a0words\u00a0of\u00a0a\u00a0text',
  'non\u2011breaking\u2011hyphens\u2011between\u2011all\u2011words\u2011of\u2011a\u2011text',
  'thin\u2009spaces\u2009between\u2009all\u2009the\u2009words\u2009of\u2009a\u2009text',
  'soft\u00adhyphens\u00adbetween\u00adall\u00adthe\u00adwords\u00adof\u00ada\u00adtext',
  'zero\u200bwidth\u200bspaces\u200bbetween\u200ball\u200bthe\u200bwords\u200bof\u200ba\u200btext',
  'snake_case_names_of_columns_in_the_export_of_the_ledger',
  'CamelCaseNamesOfColumnsInTheExportOfTheLedger and others',
  'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|a|b|c|d|e|f',
  'a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p&q&r&s&t&u&v&w&x&y&z',
  'a…b…c…d…e…f…g…h…i…j…k…l…m… and so on…',
  '→ next step → next step → done ✓ not done ✗ ★ ☐ ☑ ■ ● ▲ ▼ ◆',
  '© 2024 ® ™ § ¶ † ‡ ° ± × ÷ µ ¼ ½ ¾ ¹ ² ³ € £ ¥ ¢ ‰ ≤ ≥ ≠ ≈ ∞',
  'double  spaces  between  the  words  of  a  text  as  typists  set  them',
  `many${' '.repeat(30)}spaces${' '.repeat(30)}between words`,
  'trailing spaces           ',
  'Ref\tAction\tOwner\tDue\tRating\tas they come out of a text file with tabs',
  '    leading spaces before a text that wraps over the end of its line',
];

const MARKS = [
  'e\u0301te\u0301 w\u0302 y\u0302 n\u0303 o\u0308 combining marks on most of the let\u0301ters\u0308 of it',
  'w\u0302yr, tw\u0302r, cw\u0302n, sw\u0302n: Welsh, typed with combining marks',
  'Z\u0351\u036b\u0343a\u0328\u0300l\u0334g\u0321o\u0322: more marks than letters',
];

const EMOJI = [
  '🎯 On target 🎯',
  '✅ done ❌ not done ⚠️ at risk 🟢🟠🔴 ratings',
  '👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽',
  '👨‍👩‍👧‍👦 families 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Wales 🇬🇧 United Kingdom',
];

const PARAGRAPHS = [
  'First line.\nSecond line.',
  'First paragraph, which is somewhat longer than one line of most columns.\n\nSecond paragraph after an empty line.',
  '• first point\n• second point, which is longer than the line that it stands on\n• third point',
  '○ one\n○ two\n○ three\n○ four\n○ five\n○ six',
  '- first\n- second, with more words than fit one line of a narrow column\n- third',
  '1. Agree the scope.\n2. Appoint a lead officer.\n3. Report to the committee in June.',
  'Line that ends in blanks   \nnext line   \nlast line   ',
  '\nbegins with a line break',
  'Update June 2024: agreed by Cabinet.\nUpdate March 2024: consultation closed with 612 answers.\nUpdate December 2023: not started.',
  Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`).join('\n'),
  SENTENCES.join('\n'),
  SENTENCES.join('\n\n'),
];

/** Where words of growing length meet each edge of a line. */
function ladders(): readonly string[] {
  return Array.from({ length: 40 }, (_, index) => {
    const words = ['improve', 'the', 'service', 'of', 'those', 'who', 'administer', 'it', 'a'];
    const from = index % words.length;
    const turned = [...words.slice(from), ...words.slice(0, from)];
    return `${'i'.repeat(index % 7)}${turned.join(' ')} ${turned.slice(0, 1 + (index % 5)).join('-')} ${turned.join(' ')}`;
  });
}

/** Owners and points as plans give them: joined by each sign that people join them by. */
function joined(): readonly string[] {
  const names = ['Fleet Manager', 'Head of Housing', 'Director of Place', 'Chair', 'ICT', 'Legal'];
  const signs = ['/', ' / ', '-', ' – ', '–', '; ', ';', ', ', ',', ' & ', '&', '+', '\n', ' and '];
  return signs.flatMap((sign) => [
    names.join(sign),
    names.map((name) => name.replaceAll(' ', '')).join(sign),
  ]);
}

export const TEXTS_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  prose: prose(),
  refs: REFS,
  owners: OWNERS,
  'long words': LONG_WORDS,
  addresses: ADDRESSES,
  dates: DATES,
  headings: HEADINGS,
  numbers: NUMBERS,
  Welsh: WELSH,
  accents: ACCENTS,
  'right to left': RIGHT_TO_LEFT,
  'East Asian': EAST_ASIAN,
  signs: SIGNS,
  'combining marks': MARKS,
  emoji: EMOJI,
  paragraphs: PARAGRAPHS,
  ladders: ladders(),
  joined: joined(),
};
