import type { ActionPlan } from '../../plan/plan.js';
import { coveringParagraph } from '../../progress/covering-paragraph.js';
import type { Progress } from '../../progress/progress.js';
import { escaped } from '../../publish/escaped.js';
import { ratingColours, type Theme } from '../../sheet/theme.js';
import { capital } from '../parts/counted.js';
import { ratingLabel } from '../parts/ratings-of-scheme.js';
import { refList } from '../parts/ref-list.js';
import { countOf, lineOf, worstFirst, type Count } from '../summary/count.js';

/**
 * The covering paragraph and the ratings counted, for a report in Word or a mail: these keep styles
 * only where each element bears its own. All text stands escaped.
 */
export function coveringHtml(plan: ActionPlan, progress: Progress, theme: Theme): string {
  const { text } = coveringParagraph(plan, progress);
  const table = ratingTable(countOf(plan, progress), theme);
  return `<p style="${fontOf(theme)}">${escaped(text)}</p>${table}`;
}

function fontOf({ font, textSize }: Theme): string {
  return `font-family:${font},sans-serif;font-size:${textSize}pt`;
}

function ratingTable(count: Count, theme: Theme): string {
  const { unit, tally, plan } = count;
  const units = `${capital(unit)}s`;
  const which = count.listed === count.tally ? `Which ${unit}s` : 'Which actions';
  const headings = ['Rating', units, `% of ${tally.total}`, 'What it means', which];
  const { fill, colour } = theme.header;
  const header = cellStyle(theme, fill, colour);
  const head = headings.map((heading) => headCell('col', header, heading)).join('');
  const plain = cellStyle(theme);
  const rows = worstFirst(plan).map((value) => {
    const { count: number, percent } = lineOf(tally, value);
    const refs = refList(lineOf(count.listed, value).refs) || 'None';
    const cells = [String(number), `${percent}%`, value.meaning || 'Not said', refs];
    const own = ratingColours(theme, value.id);
    const rating = headCell('row', cellStyle(theme, own.fill, own.colour), ratingLabel(value));
    const others = cells.map((text) => `<td style="${plain}">${escaped(text)}</td>`);
    return `<tr>${rating}${others.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse;${fontOf(theme)}"><caption style="text-align:left">${units} by rating</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cellStyle({ ratingBorder }: Theme, fill?: string, colour?: string): string {
  const colours = fill && colour ? `;background:${fill};color:${colour}` : '';
  return `border:1px solid ${ratingBorder.colour};padding:3pt 6pt;text-align:left${colours}`;
}

function headCell(scope: 'row' | 'col', style: string, text: string): string {
  return `<th scope="${scope}" style="${style}">${escaped(text)}</th>`;
}
