import type { ActionPlan } from '../../plan/plan.js';
import { coveringParagraph } from '../../progress/covering-paragraph.js';
import type { Progress } from '../../progress/progress.js';
import { escaped } from '../../publish/escaped.js';
import { PACK_THEME, ratingColours } from '../../sheet/theme.js';
import { capital } from '../parts/counted.js';
import { ratingLabel } from '../parts/ratings-of-scheme.js';
import { refList } from '../parts/ref-list.js';
import { countOf, lineOf, worstFirst, type Count } from '../summary/count.js';

/**
 * The covering paragraph and the ratings counted, for a report in Word or a mail: these keep styles
 * only where each element bears its own. All text stands escaped.
 */
export function coveringHtml(plan: ActionPlan, progress: Progress): string {
  const { text } = coveringParagraph(plan, progress);
  return `<p style="${FONT}">${escaped(text)}</p>${ratingTable(countOf(plan, progress))}`;
}

const FONT = `font-family:${PACK_THEME.font},sans-serif;font-size:${PACK_THEME.textSize}pt`;
const EDGE = `border:1px solid ${PACK_THEME.ratingBorder.colour};padding:3pt 6pt;text-align:left`;

function ratingTable(count: Count): string {
  const { unit, tally, plan } = count;
  const units = `${capital(unit)}s`;
  const which = count.listed === count.tally ? `Which ${unit}s` : 'Which actions';
  const headings = ['Rating', units, `% of ${tally.total}`, 'What it means', which];
  const head = headings.map((heading) => headCell('col', HEADER, heading)).join('');
  const rows = worstFirst(plan).map((value) => {
    const { count: number, percent } = lineOf(tally, value);
    const refs = refList(lineOf(count.listed, value).refs) || 'None';
    const cells = [String(number), `${percent}%`, value.meaning || 'Not said', refs];
    const { fill, colour } = ratingColours(PACK_THEME, value.id);
    const rating = headCell('row', coloured(fill, colour), ratingLabel(value));
    return `<tr>${rating}${cells.map(cell).join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse;${FONT}"><caption style="text-align:left">${units} by rating</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function coloured(fill = '', colour = ''): string {
  return `${EDGE};background:${fill};color:${colour}`;
}

const HEADER = coloured(PACK_THEME.header.fill, PACK_THEME.header.colour);

function headCell(scope: 'row' | 'col', style: string, text: string): string {
  return `<th scope="${scope}" style="${style}">${escaped(text)}</th>`;
}

function cell(text: string): string {
  return `<td style="${EDGE}">${escaped(text)}</td>`;
}
