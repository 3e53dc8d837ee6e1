import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceDocument } from '../core/grid/grid.js';
import { readSource } from '../core/grid/read-source.js';
import { decodeText } from './decode-text.js';
import { readDocx } from './read-docx.js';
import { UsageError } from './usage-error.js';
import { whereIs } from './where.js';

export type Input =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'workbook'; readonly name: string; readonly bytes: Uint8Array };

const TEXT_KINDS = {
  '.txt': 'text',
  '.tsv': 'tsv',
  '.csv': 'csv',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
} as const;

const READABLE = '.txt, .tsv, .csv, .md, .html, .docx or .xlsx';

/** Reads a file, or standard input for "-". Throws UsageError where it cannot be read. */
export async function readInput(name: string): Promise<Input> {
  const bytes = name === '-' ? await readStandardInput() : await readBytes(name);
  const extension = name === '-' ? '.txt' : path.extname(name).toLowerCase();
  if (extension === '.xlsx') return { kind: 'workbook', name, bytes };
  if (extension === '.docx') return { kind: 'document', document: await readDocx(name, bytes) };
  const kind = Object.entries(TEXT_KINDS).find(([each]) => each === extension)?.[1];
  if (!kind) throw new UsageError(refusal(name, extension));
  const text = decodeText(bytes);
  if (text === null)
    throw new UsageError(`${name} is not a text file. Save the plan as ${READABLE} and try again.`);
  const sniffed = kind === 'text' && /^\s*<(!doctype html|html|meta|table)\b/i.test(text);
  return { kind: 'document', document: readSource({ text, kind: sniffed ? 'html' : kind }) };
}

function refusal(name: string, extension: string): string {
  if (extension === '.pdf')
    return `${name}: PDF files are not supported yet. Copy the pages' text into a .txt file and read that.`;
  if (extension === '.doc' || extension === '.xls')
    return `${name}: ${extension} is the old format. Save the file as ${extension}x and try again.`;
  return `${name}: ${extension || 'a file without an ending'} is not supported. Give a ${READABLE} file.`;
}

async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return await readFile(whereIs(name));
  } catch (error) {
    throw new UsageError(
      `${name} could not be read: ${reason(error)}. Check the name and try again.`,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EBUSY: 'another program has it open',
  ENOTDIR: 'part of its path is a file, not a folder',
  EEXIST: 'part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
};

export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && code !== '') return REASONS[code] ?? code;
  throw error;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
