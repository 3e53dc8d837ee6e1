import { readFileSync } from 'node:fs';
import { readText } from '../../../../src/core/grid/read-text';
import { readPlan } from '../../../../src/core/intake/read-plan';
import type { PlanReading } from '../../../../src/core/intake/plan-reading';
import { describeOnPapers, paper } from '../../../support/papers.js';

const source = (name: string): string => readFileSync(paper(`${name}.txt`), 'utf8');
const read = (text: string, answers: Readonly<Record<string, string>> = {}): PlanReading =>
  readPlan(readText(text), { answers: new Map(Object.entries(answers)) });

/** The entries of a printed list "- 1) **Title.** body", pages that cut them put together. */
function printed(text: string): readonly string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^- 1\) /.test(line));
  const end = lines.findIndex((line, at) => at > first && /^3\. /.test(line));
  const entries: string[] = [];
  for (const line of lines.slice(first, end)) {
    if (/^- \d\) /.test(line)) entries.push(line.replace(/^- \d\) /, ''));
    else if (!/^\s*-/.test(line) && line.trim() !== '')
      entries.push(`${entries.pop() ?? ''} ${line.trim()}`);
  }
  return entries;
}

const plain = (text: string): string => text.replaceAll('**', '').replace(/\s+/g, ' ').trim();

describeOnPapers('the recommendations of two feedback reports', () => {
  test.each(['southampton-2017-feedback-report', 'stoke-2016-feedback-report'])(
    '%s: each title is the bold phrase at the head, and each body the whole of the rest',
    (name) => {
      const { plan } = read(source(name));
      const entries = printed(source(name));
      const titles = entries.map((entry) => plain(/^\*\*(.+?)\*\*/.exec(entry)?.[1] ?? ''));

      expect(plan.recommendations.map(({ title }) => title)).toEqual(titles);
      expect(plan.recommendations.map(({ title, text }) => plain(`${title} ${text}`))).toEqual(
        entries.map(plain),
      );
    },
  );

  test('a second bold phrase stays in its body; a title may end before "by:" or with a colon', () => {
    const { recommendations } = read(source('southampton-2017-feedback-report')).plan;

    expect(recommendations[0]?.text).toMatch(/all out elections\.$/);
    expect(recommendations[5]?.title).toMatch(/transformational goals:$/);
    expect(recommendations[7]?.title).toMatch(/effectiveness$/);
    expect(recommendations[7]?.text).toBe('by:');
  });

  test('a body that a page cuts in mid-sentence goes on without a new paragraph', () => {
    const { recommendations } = read(source('stoke-2016-feedback-report')).plan;

    expect(recommendations[2]?.text).toMatch(/workforce plans, ensuring they are informed/);
    expect(recommendations[2]?.text).not.toContain('\n');
  });

  test.each(['southampton-2017-feedback-report', 'stoke-2016-feedback-report'])(
    '%s: the five core questions are themes in their own order, and no recommendation has one',
    (name) => {
      const reading = read(source(name));

      expect(reading.themes).toEqual([
        'Understanding of the local place and priority setting',
        'Leadership of Place',
        'Financial planning and viability',
        'Organisational leadership and governance',
        'Capacity to deliver',
      ]);
      expect(reading.plan.recommendations.filter(({ theme }) => theme)).toEqual([]);
    },
  );

  test.each(['southampton-2017-feedback-report', 'stoke-2016-feedback-report'])(
    '%s: nothing else of it is taken, guessed or offered',
    (name) => {
      const { plan, questions, findings, notUnderstood } = read(source(name));

      expect([plan.actions, plan.updates, questions, findings, notUnderstood].flat()).toEqual([]);
    },
  );
});

describeOnPapers('a feedback letter beside the table that answers it', () => {
  const whole = source.bind(null, 'portsmouth-2014-peer-challenge-report');
  const letter = (): string => {
    const lines = whole().split('\n');
    const from = lines.findIndex((line) => line.startsWith('Appendix 1'));
    return lines
      .slice(
        from,
        lines.findIndex((line) => line.startsWith('Appendix 2')),
      )
      .join('\n');
  };

  test('the letter alone gives its 8 suggestions with 9 points, the first without a mark', () => {
    const { kind, plan, questions, themes } = read(letter());

    expect(kind).toBe('recommendations');
    expect(plan.recommendations.map(({ ref, points }) => `${ref}:${points.length}`)).toEqual([
      '1:0',
      '2:6',
      '3:0',
      '4:0',
      '5:3',
      '6:0',
      '7:0',
      '8:0',
    ]);
    expect(plan.recommendations[0]?.title).toMatch(/^Articulate .* plans to deal with these$/);
    expect(questions).toEqual([]);
    expect(themes).toHaveLength(5);
  });

  test('with the table the letter agrees: the table is the plan, and nothing more is offered', () => {
    const reading = read(whole());

    expect(reading.kind).toBe('table');
    expect(reading.questions).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).toEqual(['text-not-understood']);
  });

  test('a suggestion that the table lacks is offered from the letter', () => {
    const lines = whole().split('\n');
    const lacking = lines.filter((line) => !/^Build the capacity .*\t/.test(line)).join('\n');
    const reading = read(lacking);

    expect(reading.plan.recommendations).toHaveLength(7);
    expect(reading.questions).toMatchObject([
      { id: 'candidates list', taken: 'leave-out', facts: { count: 1 } },
    ]);
    const brought = read(lacking, { 'candidates list': 'bring-in' });
    expect(brought.plan.recommendations).toHaveLength(8);
    expect(brought.plan.recommendations.at(-1)?.title).toMatch(/^Build the capacity/);
  });
});

describeOnPapers('a quarterly report that has no plan', () => {
  const text = source.bind(null, 'portsmouth-2012-quarterly-performance');

  test('offers its three resolutions in one question, and takes none', () => {
    const reading = read(text());

    expect(reading.kind).toBe('none');
    expect(reading.plan).toMatchObject({ recommendations: [], actions: [], updates: [] });
    expect(reading.questions).toMatchObject([
      {
        id: 'candidates resolutions',
        facts: { what: 'resolutions', count: 3 },
        taken: 'leave-out',
        lines: [24, 25, 26],
      },
    ]);
  });

  test('gives them as recommendations when a person says yes', () => {
    const reading = read(text(), { 'candidates resolutions': 'bring-in' });

    expect(reading.kind).toBe('recommendations');
    expect(reading.plan.recommendations.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(reading.findings).toEqual([]);
  });
});
