import type { Block } from '../../grid/grid.js';

const PART = "\\p{Lu}[\\p{L}'’-]+";
const LINK = '(?:and|upon|on|under|the|le|in|with) ';
/** Names that hold an "of": any other is that of a body or an officer of the council. */
const OF = '(?:Isle|Isles|Vale|Forest|Bay|East Riding) of (?:the )?';
const PLACE = `(?:${OF})?(?:${PART},? (?:${LINK})?){1,4}`;
const KIND =
  '(?:(?:City|Borough|County|District|Metropolitan|Unitary|Combined|Town|Metropolitan Borough|Metropolitan District|County Borough) Council|Fire (?:and|&) Rescue (?:Authority|Service)|Combined Authority|National Park Authority)';
const AUTHORITY = new RegExp(
  `(?:Royal Borough|London Borough|City|County) of (?:${PART} ?(?:${LINK})?){1,4}(?:Council)?|${PLACE}${KIND}(?!\\p{L})`,
  'gu',
);
/** A unitary council may go by its place alone: counted only where no fuller name stands. */
const PLAIN = new RegExp(`${PLACE}Council(?!\\p{L}|lor)`, 'gu');
const NO_NAME =
  /^(?:The|A|An|Our|This|Each|Every|Full|Annual|Corporate|Peer|Challenge|Of|For|At|To|By|In|As|And|When|While|Since|Recommend(?:ation)?s?|Report|Cabinet|Executive|Committee|Meeting|City|Borough|County|District|Town|Parish|Scrutiny|Agenda|Minutes) /i;

/** The council or authority that a paper names most often, the first of equals. */
export function readCouncil(blocks: readonly Block[]): string | undefined {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  return mostNamed(texts, AUTHORITY) ?? mostNamed(texts, PLAIN);
}

function mostNamed(texts: readonly string[], names: RegExp): string | undefined {
  const tally = new Map<string, number>();
  for (const [found] of texts.flatMap((text) => [...text.matchAll(names)])) {
    const name = withoutLead(found.trim());
    if (name !== '') tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...tally.values());
  return [...tally].find(([, count]) => count === most)?.[0];
}

/** "Corporate Peer Challenge Thornmere Council" is Thornmere Council; "Full Council" is no name. */
function withoutLead(found: string): string {
  let name = found;
  while (NO_NAME.test(name) && !/^(?:City|County) of /.test(name)) name = name.replace(NO_NAME, '');
  return /^(?:(?:City|Borough|County|District|Town|Parish) )?Council$/.test(name) ? '' : name;
}
