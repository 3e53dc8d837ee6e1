import { existsSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from './png-size.js';

/**
 * What Office minds in a manifest and its schemas do not say: sizes of icons as the files really
 * are, addresses without HTTPS, resources that nobody defined or uses, ids and texts that are too
 * long. https://learn.microsoft.com/office/dev/add-ins/testing/troubleshoot-manifest
 */
export function complaintsAboutManifest(manifest: string, root: string): readonly string[] {
  return [
    ...addresses(manifest),
    ...icons(manifest, root),
    ...resources(manifest),
    ...lengths(manifest),
  ];
}

const all = (manifest: string, pattern: RegExp): readonly string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

function addresses(manifest: string): readonly string[] {
  const found = [
    ...all(manifest, /DefaultValue="(\w+:\/\/[^"]*)"/g),
    ...all(manifest, /<AppDomain>([^<]*)/g),
  ];
  const plain = found.filter((address) => !address.startsWith('https://'));
  const origins = new Set(found.map((address) => new URL(address).origin));
  return [
    ...plain.map((address) => `${address} is not https.`),
    ...(origins.size > 1 ? [`Addresses are of more than one origin: ${[...origins]}.`] : []),
    ...all(manifest, /<AppDomain>([^<]*\/)</g).map((address) => `${address} ends in a slash.`),
  ];
}

/** Each image that is asked for, by the size that it is asked for in. */
function icons(manifest: string, root: string): readonly string[] {
  const addressOf = new Map(
    [...manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="([^"]+)"/g)].map((match) => [
      match[1],
      match[2] ?? '',
    ]),
  );
  const asked = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map((match) => ({
    size: Number(match[1]),
    address: addressOf.get(match[2]) ?? '',
  }));
  const [icon = '', large = ''] = all(manifest, /Icon(?:Url) DefaultValue="([^"]+)"/g);
  return [...asked, { size: 32, address: icon }, { size: 64, address: large }].flatMap(
    ({ size, address }) => iconComplaints(size, address, root),
  );
}

function iconComplaints(size: number, address: string, root: string): readonly string[] {
  if (address === '') return [];
  const file = path.join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`${address} is not there.`];
  const [width, height] = pngSize(file);
  if (width === size && height === size) return [];
  return [`${address} is ${width} × ${height}, not ${size} × ${size}.`];
}

function resources(manifest: string): readonly string[] {
  const used = new Set(all(manifest, /resid="([^"]+)"/g));
  const defined = all(manifest, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined.`),
    ...defined.filter((id) => !used.has(id)).map((id) => `${id} is not used.`),
    ...defined
      .filter((id, at) => defined.indexOf(id) !== at)
      .map((id) => `${id} is defined twice.`),
  ];
}

/** In characters: ids 32, short texts 125, long ones and the description 250. */
function lengths(manifest: string): readonly string[] {
  const [short = ''] = all(manifest, /<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g);
  const [long = ''] = all(manifest, /<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/g);
  const texts = (part: string) => all(part, /DefaultValue="([^"]*)"/g);
  const tooLong = (found: readonly string[], limit: number) =>
    found.filter((text) => text.length > limit);
  return [
    ...tooLong(all(manifest, /\b(?:res)?id="([^"]+)"/g), 32).map(
      (id) => `${id} is over 32 characters.`,
    ),
    ...tooLong(
      [...texts(short), ...all(manifest, /<DisplayName DefaultValue="([^"]*)"/g)],
      125,
    ).map((text) => `“${text}” is over 125 characters.`),
    ...tooLong([...texts(long), ...all(manifest, /<Description DefaultValue="([^"]*)"/g)], 250).map(
      (text) => `“${text}” is over 250 characters.`,
    ),
  ];
}
