import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from './read-input.js';
import { UsageError } from './usage-error.js';
import { whereIs } from './where.js';

/** Replaces the file only once the new one is complete, so that a failure costs nobody the old one. */
export async function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const where = whereIs(name);
  const beside = `${where}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(where), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, where);
  } catch (error) {
    if (existsSync(beside)) await rm(beside);
    throw new UsageError(
      `${name} could not be saved: ${reason(error)}. Nothing was changed; choose another name or folder.`,
    );
  }
}
