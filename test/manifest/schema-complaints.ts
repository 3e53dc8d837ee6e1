import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { ROOT } from '../support/run-command.js';

/** Microsoft's schemas of the add-in manifest, kept beside the project and not in it. */
export const SCHEMAS = path.join(ROOT, '..', 'shared', 'manifest-schema');

/** What the schemas find wrong with a manifest, one line each. */
export async function schemaComplaints(manifest: string): Promise<readonly string[]> {
  const files = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(SCHEMAS, fileName), 'utf8'),
    }));
  const main = 'OfficeAppManifestV1_1.xsd';
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: files.filter(({ fileName }) => fileName === main),
    preload: files.filter(({ fileName }) => fileName !== main),
  });
  return errors.map(({ message }) => message);
}
