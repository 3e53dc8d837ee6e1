import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceDocument } from '../core/grid/grid.js';
import { documentOf } from '../core/grid/read-source.js';
import { wordFileProblem, type FileProblem } from '../documents/file-problem.js';
import { readFile as readDocumentFile } from '../documents/read-file.js';
import { UsageError } from './usage-error.js';
import { whereIs } from './where.js';

export type Input =
  | { readonly kind: 'document'; readonly name: string; readonly document: SourceDocument }
  | { readonly kind: 'workbook'; readonly name: string; readonly bytes: Uint8Array };

const READABLE = '.txt, .tsv, .csv, .md, .html, .docx, .pdf or .xlsx';

/** Reads a file, or standard input for "-". Throws UsageError where it cannot be read. */
export async function readInput(name: string): Promise<Input> {
  const bytes = name === '-' ? await readStandardInput() : await readBytes(name);
  if (path.extname(name).toLowerCase() === '.xlsx') return { kind: 'workbook', name, bytes };
  const reading = await readDocumentFile(name === '-' ? 'standard-input.txt' : name, bytes);
  if (!reading.ok) throw new UsageError(wordProblem({ ...reading.problem, name }));
  return { kind: 'document', name, document: documentOf(reading.source) };
}

/** On the command line a file is given, not pasted or chosen. */
function wordProblem(problem: FileProblem): string {
  const { code, name, ending } = problem;
  if (code === 'not-supported' || code === 'workbook')
    return `${name}: ${ending || 'a file without an ending'} is not supported. Give a ${READABLE} file.`;
  return wordFileProblem(problem);
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
