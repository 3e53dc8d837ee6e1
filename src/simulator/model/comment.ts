/** A threaded comment. Times are ISO 8601. */
export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  authorName: string;
  authorEmail: string;
  created: string;
  content: string;
  resolved: boolean;
  replies: CommentReply[];
}

export interface CommentReply {
  readonly id: string;
  authorName: string;
  authorEmail: string;
  created: string;
  content: string;
}

/** An old-style note. Sizes in points. */
export interface Note {
  row: number;
  column: number;
  authorName: string;
  content: string;
  visible: boolean;
  width: number;
  height: number;
}
