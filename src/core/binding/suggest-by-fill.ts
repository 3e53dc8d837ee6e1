import type { Finding } from '../checks/finding.js';
import { readFills } from '../intake/fill-ratings.js';
import type { PlanReading } from '../intake/plan-reading.js';
import type { PlanRow, PlanTable } from '../intake/plan-table.js';
import type { RatingScheme, RatingValue } from '../plan/rating-scheme.js';
import type { LocatedTable } from './binding.js';
import type { BoundTableContents } from './read-linked-tables.js';

/** What the colour of a blank rating cell may mean. */
interface BareFill {
  readonly colour: string;
  /** Absent where the colour is near none of the scheme's ratings. */
  readonly value?: RatingValue;
}

/**
 * Findings on missing ratings with the colour of the blank cell, where it has one, and the rating
 * that it may stand for: proposed, for a person to accept, since a colour means different things in
 * different councils. A colour alone rates nothing in a table that is used where it stands.
 */
export function suggestByFill(
  findings: readonly Finding[],
  { plan, whereFrom }: Pick<PlanReading, 'plan' | 'whereFrom'>,
  contents: readonly BoundTableContents[],
): readonly Finding[] {
  const fills = new Map(contents.map((each) => [each.table.id, bareFills(each, plan.scheme)]));
  if ([...fills.values()].every(({ size }) => size === 0)) return findings;
  return findings.map((finding) => {
    if (finding.code !== 'rating-missing') return finding;
    const places = whereFrom.get(recordKey(finding)) ?? [];
    const [bare] = places.flatMap(({ table = '', line }) => fills.get(table)?.get(line) ?? []);
    return bare ? withFill(finding, bare) : finding;
  });
}

function withFill(finding: Finding, { colour, value }: BareFill): Finding {
  return {
    ...finding,
    facts: { ...finding.facts, colour },
    ...(value && { suggestion: { field: 'rating', value: value.word, rating: value.id } }),
  };
}

const recordKey = ({ about }: Finding): string =>
  about.action === undefined
    ? `recommendation ${about.recommendation ?? ''}`
    : `action ${about.action}`;

/** By line: the fills of rating cells that hold no word. */
function bareFills(
  contents: BoundTableContents,
  scheme: RatingScheme,
): ReadonlyMap<number, BareFill> {
  const { questions } = readFills(ratingTable(contents), scheme, new Map());
  return new Map(
    questions.flatMap(({ facts, lines }) => {
      const value = scheme.values.find(({ id }) => id === facts['proposed']);
      const bare = { colour: String(facts['colour']), ...(value && { value }) };
      return lines.map((line) => [line, bare] as const);
    }),
  );
}

/** The table as a plan's table of which only the ratings matter. */
function ratingTable({ table, grid }: BoundTableContents): PlanTable {
  const [header, ...rows] = grid.rows;
  const columns = (header?.cells ?? []).map(({ text }, index) => ({
    heading: text,
    index,
    means: index === ratingColumn(table) ? ('rating' as const) : null,
  }));
  return {
    columns,
    rows: rows.map(({ line, cells }): PlanRow => ({
      line,
      startsPage: false,
      section: '',
      cells: cells.map(({ text, fill }, index) => ({
        text: text.trim(),
        column: index + 1,
        carried: false,
        ...(fill !== undefined && { fill }),
      })),
    })),
  };
}

const ratingColumn = ({ columns }: LocatedTable): number | undefined => columns.get('rating');
