import { cellText } from '../../core/grid/cell-text.js';
import type { Package } from '../package/package.js';
import { readText, unescaped } from './texts.js';
import { childNamed, childrenNamed, parseXml } from '../package/xml.js';

/** What people wrote beside cells, by address ("B7"): notes, and comments with their replies. */
export type Notes = ReadonlyMap<string, string>;

/**
 * Reads the notes of a sheet. Excel since 2018 keeps a conversation in a part of its own ([MS-XLSX]
 * 2.1.16) beside a note that only says so to older programs: the conversation counts.
 */
export function readNotes(workbook: Package, sheet: string): Notes {
  const notes = new Map<string, string>();
  for (const { kind, part } of workbook.relations(sheet)) {
    const text = workbook.text(part);
    if (kind === 'comments' && text !== undefined)
      for (const [ref, note] of plainNotes(text)) if (!notes.has(ref)) notes.set(ref, note);
  }
  for (const { kind, part } of workbook.relations(sheet)) {
    const text = workbook.text(part);
    if (kind === 'threadedComment' && text !== undefined)
      for (const [ref, thread] of threads(text)) notes.set(ref, thread);
  }
  return notes;
}

/** ECMA-376 part 1, 18.7.3 comment. */
function plainNotes(part: string): readonly (readonly [string, string])[] {
  return childrenNamed(childNamed(parseXml(part), 'commentList'), 'comment').flatMap((comment) => {
    const body = childNamed(comment, 'text');
    const text = body ? readText(body).text.replaceAll('**', '') : '';
    return text === '' ? [] : [[comment.attributes['ref'] ?? '', text] as const];
  });
}

function threads(part: string): ReadonlyMap<string, string> {
  const byCell = new Map<string, string>();
  for (const comment of childrenNamed(parseXml(part), 'threadedComment')) {
    const ref = comment.attributes['ref'] ?? '';
    const text = cellText(unescaped(childNamed(comment, 'text')?.text ?? ''));
    byCell.set(ref, [byCell.get(ref) ?? '', text].filter((each) => each !== '').join('\n'));
  }
  return byCell;
}
