import { type Area, type Comment, type Sheet, parseArea } from '../../model/index.js';
import type { PackageReader } from '../package-reader.js';
import { decodeXstring } from '../text.js';
import { type XmlElement, childOf, childrenOf, flagOf, numberOf } from '../xml-tree.js';
import { type NoteShape, plainShape, readNoteShapes } from './note-shapes.js';
import type { Person } from './persons.js';
import { STAND_IN } from './write-comments.js';

const NOBODY: Person = { authorName: '', authorEmail: '' };

/** Reads a sheet's comments and notes; the notes that stand in for comments are passed over. */
export function readComments(
  sheet: Sheet,
  sheetPart: string,
  file: PackageReader,
  people: ReadonlyMap<string, Person>,
): void {
  const related = file.relationshipsOf(sheetPart);
  const shapes = related
    .filter(({ kind }) => kind === 'vmlDrawing')
    .flatMap(({ target }) => readNoteShapes(file.text(target) ?? ''));
  for (const { kind, target } of related) {
    const part = kind === 'comments' || kind === 'threadedComment' ? file.xml(target) : undefined;
    if (part === undefined) continue;
    if (kind === 'comments') readNotes(part, sheet, shapes);
    else readThreads(part, sheet, people);
  }
}

function cellOf(element: XmlElement): Area | null {
  return parseArea(element.attributes['ref'] ?? '');
}

/** Texts of a note: plain, or in runs of rich text. */
function noteText(comment: XmlElement): string {
  const text = childOf(comment, 'text');
  const runs = childrenOf(text, 'r').map((run) => childOf(run, 't').text);
  return decodeXstring(childOf(text, 't').text + runs.join(''));
}

function readNotes(part: XmlElement, sheet: Sheet, shapes: readonly NoteShape[]): void {
  const authors = childrenOf(childOf(part, 'authors'), 'author').map(({ text }) =>
    decodeXstring(text),
  );
  for (const comment of childrenOf(childOf(part, 'commentList'), 'comment')) {
    const cell = cellOf(comment);
    const authorName = authors[numberOf(comment, 'authorId') ?? -1] ?? '';
    if (cell === null || authorName.startsWith(STAND_IN)) continue;
    const place = { row: cell.top, column: cell.left };
    const box = shapes.find(({ row, column }) => row === place.row && column === place.column);
    const { visible, width, height } = box ?? plainShape(place.row, place.column);
    sheet.notes.push({ ...place, authorName, content: noteText(comment), visible, width, height });
  }
}

function readThreads(part: XmlElement, sheet: Sheet, people: ReadonlyMap<string, Person>): void {
  const threads = new Map<string, Comment>();
  for (const message of childrenOf(part, 'threadedComment')) {
    const { id = '', personId = '', parentId, dT: created = '' } = message.attributes;
    const content = decodeXstring(childOf(message, 'text').text);
    const said = { id, ...(people.get(personId) ?? NOBODY), created, content };
    const thread = parentId === undefined ? undefined : threads.get(parentId);
    const cell = cellOf(message);
    if (thread) thread.replies.push(said);
    else if (cell) {
      const place = { row: cell.top, column: cell.left };
      const comment = { ...said, ...place, resolved: flagOf(message, 'done'), replies: [] };
      threads.set(id, comment);
      sheet.comments.push(comment);
    }
  }
}
