import type { Comment, CommentReply, Workbook } from '../../model/index.js';
import { CONTENT_TYPE, NAMESPACE, RELATIONSHIP } from '../namespaces.js';
import type { PackageReader } from '../package-reader.js';
import type { PackageWriter } from '../package-writer.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { element } from '../xml-writing.js';
import { childrenOf } from '../xml-tree.js';

/** Who wrote a comment: a workbook lists its people once, in a part of their own ([MS-XLSX] 2.1.34). */
export interface Person {
  readonly authorName: string;
  readonly authorEmail: string;
}

function samePerson(a: Person, b: Person): boolean {
  return a.authorName === b.authorName && a.authorEmail === b.authorEmail;
}

function peopleIn(workbook: Workbook): readonly Person[] {
  const people: Person[] = [];
  for (const comment of workbook.sheets.flatMap(({ comments }) => comments)) {
    for (const writer of [comment, ...comment.replies] satisfies (Comment | CommentReply)[]) {
      if (!people.some((person) => samePerson(person, writer))) people.push(writer);
    }
  }
  return people;
}

function personId(place: number): string {
  const number = (place + 1).toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-0050-4552-534F-4E0000000000}`;
}

/** The id under which a writer is listed. */
export function personIds(workbook: Workbook): (person: Person) => string {
  const people = peopleIn(workbook);
  return (person) => personId(people.findIndex((other) => samePerson(person, other)));
}

export function writePersons(workbook: Workbook, workbookPart: string, out: PackageWriter): void {
  const people = peopleIn(workbook);
  if (people.length === 0) return;
  const rows = people.map(({ authorName, authorEmail }, place) =>
    element('person', {
      displayName: encodeXstring(authorName),
      id: personId(place),
      userId: encodeXstring(authorEmail === '' ? authorName : authorEmail),
      providerId: 'None',
    }),
  );
  const path = 'xl/persons/person.xml';
  out.relate(workbookPart, RELATIONSHIP.person, path);
  const list = element('personList', { xmlns: NAMESPACE.threadedComments }, ...rows);
  out.addXml(path, CONTENT_TYPE.persons, [list]);
}

/** People by their id. Excel itself writes an address as `S::name@example.org::…`. */
export function readPersons(
  workbookPart: string,
  file: PackageReader,
): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const { kind, target } of file.relationshipsOf(workbookPart)) {
    const list = kind === 'person' ? file.xml(target) : undefined;
    for (const { attributes } of list ? childrenOf(list, 'person') : []) {
      const { id = '', displayName = '', userId = '' } = attributes;
      const email = /[^:\s]+@[^:\s]+/.exec(userId)?.[0] ?? '';
      const person = { authorName: decodeXstring(displayName), authorEmail: email };
      found.set(id, person);
    }
  }
  return found;
}
