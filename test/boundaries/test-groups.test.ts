import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runInNode } from '../build/run-in-node.js';

/** The folders that npm test runs, as it knows them. */
function foldersRun(): readonly string[] {
  return runInNode(`
    import { GROUPS } from './scripts/test-groups.mjs';
    say(Object.values(GROUPS).flatMap(({ folders }) => folders));`);
}

/** The files that it begins with, being known to take longest. */
function filesBegunFirst(): readonly string[] {
  return runInNode(`
    import { GROUPS } from './scripts/test-groups.mjs';
    say(Object.values(GROUPS).flatMap(({ longest = [] }) => longest));`);
}

/** The folders of test/ in which tests stand; "" for test/ itself. */
function foldersWithTests(): readonly string[] {
  const test = path.join(__dirname, '..');
  const files = readdirSync(test, { recursive: true, encoding: 'utf8' });
  const folders = files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => file.split(path.sep).slice(0, -1)[0] ?? '');
  return [...new Set(folders)];
}

test('npm test runs every test once', () => {
  expect([...foldersRun()].sort()).toEqual([...foldersWithTests()].sort());
});

test('the files that npm test begins with are there', () => {
  const file = (name: string): string => path.join(__dirname, '..', `${name}.test.ts`);
  expect(filesBegunFirst().length).toBeGreaterThan(0);
  expect(filesBegunFirst().filter((name) => !existsSync(file(name)))).toEqual([]);
});
