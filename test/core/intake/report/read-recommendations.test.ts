import { readHtml } from '../../../../src/core/grid/read-html';
import { readText } from '../../../../src/core/grid/read-text';
import { readRecommendations } from '../../../../src/core/intake/report/read-recommendations';
import type { RecommendationsReading } from '../../../../src/core/intake/report/read-recommendations';

const EMPTY: RecommendationsReading = { recommendations: [], themes: [], candidates: [] };
const read = (text: string): RecommendationsReading => readRecommendations(readText(text)) ?? EMPTY;

/** "ref title > point > point" */
const shown = ({ recommendations }: RecommendationsReading): readonly string[] =>
  recommendations.map(({ ref, title, points }) => [`${ref} ${title}`, ...points].join(' > '));

describe('lists of recommendations in the shapes that reports have', () => {
  test('bold titles part from the text; points may stand nested or beside their recommendation', () => {
    const reading = read(`2. Key recommendations

The team's recommendations to Thornmere are these:

- 1) **Agree one plan for the harbour.** Its partners asked for it. **Ask the members** too.
- 2) **Put data first, as this unlocks the rest:**
 - one register
 - one owner
- 3) **Improve how the quay is run** by:
- sharing the rota
 - paying on time

3. Summary of the approach

The team

- Jo Penhale – Chief Executive, Saltmarsh Council`);

    expect(shown(reading)).toEqual([
      '1 Agree one plan for the harbour.',
      '2 Put data first, as this unlocks the rest: > one register > one owner',
      '3 Improve how the quay is run > sharing the rota > paying on time',
    ]);
    expect(reading.recommendations.map(({ text }) => text)).toEqual([
      'Its partners asked for it. Ask the members too.',
      '',
      'by:',
    ]);
    expect(reading.recommendations.map(({ place }) => place.line)).toEqual([5, 6, 9]);
  });

  test('a recommendation cut by the end of a page is whole', () => {
    const reading = read(`Recommendations

1. Mend the pier. Ask the harbour users,

Page 4 of 9

who know the tides.
2. Sell the barge.`);

    expect(reading.recommendations[0]).toMatchObject({
      title: 'Mend the pier.',
      text: 'Ask the harbour users, who know the tides.',
    });
    expect(reading.recommendations).toHaveLength(2);
  });

  test('bullets without numbers get running numbers, and the first may have lost its bullet', () => {
    const reading = read(`9. Moving on - suggestions for consideration

We suggest the following, which we think will help.

Write down a vision for the harbour
and the coast that partners share

- Document the programme, including
 - its owners
 - its gains
- Look again at the compact

We attach our slides.

10. Next steps`);

    expect(shown(reading)).toEqual([
      '1 Write down a vision for the harbour and the coast that partners share',
      '2 Document the programme, including > its owners > its gains',
      '3 Look again at the compact',
    ]);
    expect(reading.recommendations[2]?.text).toBe('');
  });

  test('recommendations by name keep the paragraphs below them', () => {
    const reading = read(`Recommendations

Recommendation 1: Mend the pier

The deck is rotten. It should be closed.

Recommendation 2: Sell the barge

Nobody uses it.

Next steps

The team will come again.`);

    expect(reading.recommendations).toMatchObject([
      { ref: '1', title: 'Mend the pier', text: 'The deck is rotten. It should be closed.' },
      { ref: '2', title: 'Sell the barge', text: 'Nobody uses it.' },
    ]);
  });

  test('a number alone above a bold title and its paragraphs makes one recommendation', () => {
    const reading = read(`Recommendations

**Recommendation 1**

**Mend the pier**

It leaks.

**Recommendation 2**

**Sell the barge**

It sinks.

4. Feedback`);

    expect(reading.recommendations).toMatchObject([
      { ref: '1', title: 'Mend the pier', text: 'It leaks.' },
      { ref: '2', title: 'Sell the barge', text: 'It sinks.' },
    ]);
    expect(reading.recommendations[0]).not.toHaveProperty('theme');
  });

  test('numbered paragraphs that name recommendations are told from the chapters around them', () => {
    const reading = read(`2. Key recommendations
What follows are the recommendations that the peers have for the council of
Thornmere, which it asked for:

2.1 Recommendation 1
Refresh the harbour plan so that it sets fewer priorities and says how each of
them will be measured.

2.2 Recommendation 2
Strengthen scrutiny by:
• training its members

3. Summary of the peer challenge approach
3.1 The peer team
• Chief Executive – Kit Rowe
3.2 Scope
The peer team considered the following three themes which form the core of
all such challenges:
1. Priorities - Are they clear?
2. Leadership - Is it good?
3. Money - Is there any?
4. Feedback
4.1 Priorities
The council knows its place.`);

    expect(shown(reading)).toEqual([
      '1 Refresh the harbour plan so that it sets fewer priorities and says how each of them will be measured.',
      '2 Strengthen scrutiny by: > training its members',
    ]);
    expect(reading.themes).toEqual(['Priorities', 'Leadership', 'Money']);
  });

  test('a list that lost its numbers is told by what is to be done', () => {
    const reading = read(`Key recommendations
The following are the team's recommendations, and there is more in the chapters below, which the council will want to read in full:
Agree a vision for the harbour. This will help.
Invest in the quay.
Summary of the approach
The peer team`);

    expect(shown(reading)).toEqual(['1 Agree a vision for the harbour.', '2 Invest in the quay.']);
  });

  test("an inspectorate's areas for improvement and its recommendations are each a list", () => {
    const reading = read(`## Areas for improvement

The service should:

* improve how it learns
* make sure that its system is reliable
  and trusted

### Recommendations

By 31 August 2024 the chief officer should:

- write a plan; and
- watch it.

## What we found

Much.`);

    expect(shown(reading)).toEqual([
      '1 improve how it learns',
      '2 make sure that its system is reliable and trusted',
      '3 write a plan; and',
      '4 watch it.',
    ]);
  });

  test('recommendations named throughout the chapters are found without a section', () => {
    const reading = read(`1. Leadership

The council leads well.

R1 Brief the new members each month.

2. Finance

Reserves are low and the team was told why.

R2: Publish the reserves policy.
- by service
- by year`);

    expect(shown(reading)).toEqual([
      'R1 Brief the new members each month.',
      'R2 Publish the reserves policy. > by service > by year',
    ]);
  });

  test('bold leads without numbers are recommendations, and what stands between belongs to them', () => {
    const reading = read(`**Key recommendations**

There were many conversations.

**Mend the pier.** It leaks.

The deck goes first.

**Sell the barge.** It sinks.

**Next steps**

Write to the team.`);

    expect(shown(reading)).toEqual(['1 Mend the pier.', '2 Sell the barge.']);
    expect(reading.recommendations[0]?.text).toBe('It leaks.\nThe deck goes first.');
  });

  test('lettered recommendations keep their letters', () => {
    expect(shown(read('Recommendations\n\n(a) Mend the pier\n(b) Sell the barge'))).toEqual([
      'a Mend the pier',
      'b Sell the barge',
    ]);
  });

  test('a list inside a recommendation may have numbers of its own', () => {
    const reading = read(`Recommendations

1. Mend the pier:
   1. deck
   2. rail
   3. lamps
2. Sell the barge.
3. Buy a tug.`);

    expect(shown(reading)).toEqual([
      '1 Mend the pier: > deck > rail > lamps',
      '2 Sell the barge.',
      '3 Buy a tug.',
    ]);
  });

  test('themes above groups of recommendations are kept, and numbers go on through them', () => {
    const reading = read(`Key recommendations

Leadership

1. Brief the members.
2. Meet the partners.

Finance

3. Publish the policy.

Appendix 1 - Slides

1. Welcome`);

    expect(reading.recommendations.map(({ ref, theme }) => [ref, theme])).toEqual([
      ['1', 'Leadership'],
      ['2', 'Leadership'],
      ['3', 'Finance'],
    ]);
  });

  test('the key list wins over lists in the chapters', () => {
    const reading = read(`Key recommendations

1. Mend the pier.

2. Finance

Areas for improvement

- the invoices
- the ledgers`);

    expect(shown(reading)).toEqual(['1 Mend the pier.']);
  });

  test('a contents page with the heading on it is no list', () => {
    const reading = read(`Contents

1. Summary 2
2. Key recommendations 3
3. Approach 4

2. Key recommendations

1) Mend the pier.
2) Sell the barge.

3. Approach`);

    expect(shown(reading)).toEqual(['1 Mend the pier.', '2 Sell the barge.']);
  });

  test('lists of a .docx and of a web page are read as those of a text', () => {
    const html = `<h2>Key recommendations</h2><p>We recommend:</p><ol>
<li><strong>Mend the pier.</strong> It leaks:<ul><li>deck</li><li>rail</li></ul></li>
<li><strong>Sell the barge.</strong></li></ol><h2>Next steps</h2><p>We will write.</p>`;

    expect(shown(readRecommendations(readHtml(html)) ?? EMPTY)).toEqual([
      '1 Mend the pier. > deck > rail',
      '2 Sell the barge.',
    ]);
  });

  test('headings that are recommendations keep the paragraphs and points under them', () => {
    const html = `<h1>Recommendations</h1><h3>Recommendation 1: Mend the pier</h3><p>It leaks.</p><ul><li>deck</li></ul><h3>Recommendation 2: Sell the barge</h3><p>It sinks.</p><h1>Contact</h1>`;

    expect(readRecommendations(readHtml(html))?.recommendations).toMatchObject([
      { ref: '1', title: 'Mend the pier', text: 'It leaks.', points: ['deck'] },
      { ref: '2', title: 'Sell the barge', text: 'It sinks.', points: [] },
    ]);
  });
});

describe('themes', () => {
  test('core questions give the words before their colon, in their order, page ends or not', () => {
    const reading = read(`Scope

The team considered these five core questions:

1. Place and priorities: Does the council know its coast?

2. Leadership of the harbour: Who leads?
3. **Money** - Is there any?

Recommendations

1. Mend the pier.`);

    expect(reading.themes).toEqual(['Place and priorities', 'Leadership of the harbour', 'Money']);
  });
});
