import path from 'node:path';

/** Where a named file is: npm runs commands in the project's folder, people stand in their own. */
export function whereIs(name: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}
