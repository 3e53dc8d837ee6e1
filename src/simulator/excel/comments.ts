import type { Host } from '../host.js';
import { type Comment, type CommentReply, newGuid, type Sheet } from '../model/index.js';
import { invalidArgument, itemNotFound } from '../protocol/errors.js';
import { type HostClass, hostObject, type HostObject } from '../protocol/host-object.js';
import { areaOf } from '../model/index.js';
import { flag, record, text } from './arguments.js';
import { rangeArgument } from './range-navigation.js';
import { rangeObject } from './range.js';

interface CommentsTarget {
  /** Comments of one sheet, or null for the workbook's. */
  readonly sheet: Sheet | null;
}

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

interface ReplyTarget extends CommentTarget {
  readonly reply: CommentReply;
}

const AUTHOR = { authorName: 'Simulated User', authorEmail: 'user@example.com' };

const contentOf = (value: unknown): string =>
  typeof value === 'string' ? value : text(record(value)['richContent']).replace(/<[^>]*>/g, '');

function addComment(host: Host, target: CommentsTarget, cell: unknown, content: unknown) {
  const { sheet, area } = rangeArgument(host, cell, target.sheet ?? host.activeSheet);
  const taken = sheet.comments.some(({ row, column }) => row === area.top && column === area.left);
  if (area.top !== area.bottom || area.left !== area.right || taken) throw invalidArgument();
  const comment: Comment = {
    id: newGuid(host.workbook, '0002'),
    row: area.top,
    column: area.left,
    ...AUTHOR,
    created: new Date().toISOString(),
    content: contentOf(content),
    resolved: false,
    replies: [],
  };
  sheet.comments.push(comment);
  return hostObject(commentClass, { sheet, comment });
}

function commentsOf({ sheet }: CommentsTarget, host: Host): CommentTarget[] {
  const sheets = sheet === null ? host.workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
}

function atCell(host: Host, target: CommentsTarget, cell: unknown): HostObject {
  const { sheet, area } = rangeArgument(host, cell, target.sheet ?? host.activeSheet);
  const comment = sheet.comments.find(
    ({ row, column }) => row === area.top && column === area.left,
  );
  if (comment === undefined) throw itemNotFound();
  return hostObject(commentClass, { sheet, comment });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.comment */
const commentClass: HostClass<CommentTarget> = {
  name: 'Comment',
  get: {
    AuthorEmail: ({ comment }) => comment.authorEmail,
    AuthorName: ({ comment }) => comment.authorName,
    Content: ({ comment }) => comment.content,
    ContentType: () => 'Plain',
    CreationDate: ({ comment }) => comment.created,
    Id: ({ comment }) => comment.id,
    Mentions: () => [],
    Resolved: ({ comment }) => comment.resolved,
    RichContent: ({ comment }) => comment.content,
  },
  set: {
    Content: ({ comment }, value) => {
      comment.content = text(value);
    },
    Resolved: ({ comment }, value) => {
      comment.resolved = flag(value);
    },
  },
  navigate: { Replies: (target) => hostObject(repliesClass, target) },
  call: {
    Delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
    },
    GetLocation: ({ sheet, comment }) => rangeObject(sheet, areaOf(comment.row, comment.column)),
  },
};

const replyClass: HostClass<ReplyTarget> = {
  name: 'CommentReply',
  get: {
    AuthorEmail: ({ reply }) => reply.authorEmail,
    AuthorName: ({ reply }) => reply.authorName,
    Content: ({ reply }) => reply.content,
    ContentType: () => 'Plain',
    CreationDate: ({ reply }) => reply.created,
    Id: ({ reply }) => reply.id,
    Mentions: () => [],
    Resolved: ({ comment }) => comment.resolved,
    RichContent: ({ reply }) => reply.content,
  },
  set: {
    Content: ({ reply }, value) => {
      reply.content = text(value);
    },
  },
  call: {
    Delete: ({ comment, reply }) => {
      comment.replies = comment.replies.filter((other) => other !== reply);
    },
    GetLocation: ({ sheet, comment }) => rangeObject(sheet, areaOf(comment.row, comment.column)),
    GetParentComment: ({ sheet, comment }) => hostObject(commentClass, { sheet, comment }),
  },
};

const repliesClass: HostClass<CommentTarget> = {
  name: 'CommentReplyCollection',
  items: (target) =>
    target.comment.replies.map((reply) => hostObject(replyClass, { ...target, reply })),
  item: (target, key) => {
    const reply = target.comment.replies.find(({ id }) => id === key);
    return reply === undefined ? null : hostObject(replyClass, { ...target, reply });
  },
  call: {
    Add: (target, [content], host) => {
      const reply: CommentReply = {
        id: newGuid(host.workbook, '0003'),
        ...AUTHOR,
        created: new Date().toISOString(),
        content: contentOf(content),
      };
      target.comment.replies.push(reply);
      return hostObject(replyClass, { ...target, reply });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentsClass: HostClass<CommentsTarget> = {
  name: 'CommentCollection',
  items: (target, host) => commentsOf(target, host).map((one) => hostObject(commentClass, one)),
  item: (target, key, host) => {
    const found = commentsOf(target, host).find(({ comment }) => comment.id === key);
    return found === undefined ? null : hostObject(commentClass, found);
  },
  call: {
    Add: (target, [cell, content], host) => addComment(host, target, cell, content),
    GetItemByCell: (target, [cell], host) => atCell(host, target, cell),
  },
};
