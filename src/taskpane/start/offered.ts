import { givenByPaste, type GivenSource } from '../bring-in/given-source.js';

/** What somebody pasted or dropped: text of any kind, a file, or why it is neither. */
export type Offered =
  | { readonly kind: 'text'; readonly given: GivenSource }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'several-files' | 'picture' | 'nothing' };

/** The parts of a clipboard's or a drop's data that are looked at. */
interface OfferedData {
  readonly files: ArrayLike<File>;
  getData(format: string): string;
}

/**
 * Of a paste, text comes first: Excel and Word put a picture beside it. But the Mac's Finder puts a
 * copied file's name beside the file.
 */
export function pasted(data: OfferedData): Offered {
  const text = textOf(data);
  const isName = data.files[0]?.name === data.getData('text/plain').trim();
  return text && !isName ? text : (fileOf(data) ?? text ?? { kind: 'nothing' });
}

/** Of what is dropped, a file comes first: Outlook puts a message's first lines beside its file. */
export function dropped(data: OfferedData): Offered {
  return fileOf(data) ?? textOf(data) ?? { kind: 'nothing' };
}

function textOf(data: OfferedData): Offered | null {
  const given = givenByPaste({
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
  });
  return given && { kind: 'text', given };
}

function fileOf({ files }: OfferedData): Offered | null {
  const file = files[0];
  if (!file) return null;
  if (files.length > 1) return { kind: 'several-files' };
  return file.type.startsWith('image/') ? { kind: 'picture' } : { kind: 'file', file };
}
