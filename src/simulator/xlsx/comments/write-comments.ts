import { type Comment, type Sheet, type Workbook, cellAddress } from '../../model/index.js';
import { xstringXml } from '../cells/shared-strings.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageWriter } from '../package-writer.js';
import { encodeXstring } from '../text.js';
import { element, textElement, whenOn } from '../xml-writing.js';
import { noteShapesXml, plainShape, shapeOfNote } from './note-shapes.js';
import { type Person, personIds } from './persons.js';

/** A note as the file lists it; a comment is listed too, for programs that know notes only. */
interface Listed {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** The id of the comment that this stands in for. */
  readonly comment?: string;
}

/** Writes notes and comments; yields the element that points the sheet to the notes' boxes. */
export function writeComments(
  workbook: Workbook,
  sheet: Sheet,
  sheetPart: string,
  number: number,
  out: PackageWriter,
): string {
  const { notes, comments } = sheet;
  if (notes.length + comments.length === 0) return '';
  const listed = [
    ...notes.map((note) => ({ ...note, author: note.authorName, text: note.content })),
    ...comments.map(asNote),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  const list = `xl/comments${number}.xml`;
  out.relate(sheetPart, RELATIONSHIP.comments, list);
  out.addXml(list, CONTENT_TYPE.comments, [notesXml(listed)]);
  if (comments.length > 0) {
    const threads = `xl/threadedComments/threadedComment${number}.xml`;
    out.relate(sheetPart, RELATIONSHIP.threadedComment, threads);
    out.addXml(threads, CONTENT_TYPE.threadedComments, [threadsXml(comments, personIds(workbook))]);
  }
  const shapes = [
    ...notes.map(shapeOfNote),
    ...comments.map(({ row, column }) => plainShape(row, column)),
  ];
  const boxes = `xl/drawings/vmlDrawing${number}.vml`;
  out.addBytes(boxes, CONTENT_TYPE.vmlDrawing, new TextEncoder().encode(noteShapesXml(shapes)));
  return element('legacyDrawing', {
    'r:id': out.relate(sheetPart, RELATIONSHIP.vmlDrawing, boxes),
  });
}

/** What marks the stand-in for a comment: its author's name is the comment's id. */
export const STAND_IN = 'tc=';

function asNote({ id, row, column, content, replies }: Comment): Listed {
  const texts = [
    `Comment:\n    ${content}`,
    ...replies.map((reply) => `Reply:\n    ${reply.content}`),
  ];
  return {
    row,
    column,
    author: `${STAND_IN}${id}`,
    comment: id,
    text: `[Threaded comment]\n\n${texts.join('\n')}`,
  };
}

/** ECMA-376 Part 1, 18.7.6 comments. */
function notesXml(listed: readonly Listed[]): string {
  const authors = [...new Set(listed.map(({ author }) => author))];
  const rows = listed.map(({ row, column, author, text, comment }) => {
    const authorId = authors.indexOf(author);
    const attributes = { ref: cellAddress(row, column), authorId, 'xr:uid': comment };
    return element('comment', attributes, element('text', {}, xstringXml(text)));
  });
  return element(
    'comments',
    {
      xmlns: NAMESPACE.main,
      'xmlns:mc': NAMESPACE.compatibility,
      'mc:Ignorable': 'xr',
      'xmlns:xr': NAMESPACE.revision,
    },
    element(
      'authors',
      {},
      ...authors.map((author) => textElement('author', encodeXstring(author))),
    ),
    element('commentList', {}, ...rows),
  );
}

/** [MS-XLSX] 2.6.205 CT_ThreadedComments. */
function threadsXml(comments: readonly Comment[], idOf: (person: Person) => string): string {
  const rows = comments.flatMap((comment) => {
    const ref = cellAddress(comment.row, comment.column);
    return [comment, ...comment.replies].map((message) =>
      element(
        'threadedComment',
        {
          ref,
          dT: message.created,
          personId: idOf(message),
          id: message.id,
          parentId: message === comment ? undefined : comment.id,
          done: message === comment ? whenOn(comment.resolved) : undefined,
        },
        textElement('text', encodeXstring(message.content)),
      ),
    );
  });
  return element('ThreadedComments', { xmlns: NAMESPACE.threadedComments }, ...rows);
}
