import path from 'node:path';
import { documentOfParts } from '../core/grid/source-parts.js';
import { findingsOnClaims, holdClaims } from '../core/progress/hold-claims.js';
import { accessibilityOf, sayAccessibility } from './accessibility.js';
import type { PackArguments } from './arguments.js';
import { checkAnswers } from './check-answers.js';
import { packFromDocument } from './pack-from-document.js';
import { packFromWorkbook } from './pack-from-workbook.js';
import { mergeReturn } from './merge-return.js';
import type { PackRun } from './pack-run.js';
import { printJson } from './print-json.js';
import { readInput, type Input } from './read-input.js';
import { resultJson } from './result-json.js';
import { savePack } from './save-pack.js';
import { sayQuestions, sayResult, sayWhatWasRead } from './say.js';
import { UsageError } from './usage-error.js';

/** Reads the inputs, makes the pack in a simulated Excel, prints the result; returns the exit code. */
export async function runPack(args: PackArguments): Promise<number> {
  const begun = await makeRun(await Promise.all(args.inputs.map(readInput)), args);
  const run =
    args.update !== undefined && begun.hasPlan
      ? await mergeReturn(begun, args.update, args)
      : begun;
  const { reading, progress, sheets, excel } = run;
  checkAnswers(args.answers, reading.questions);
  sayWhatWasRead(reading);
  sayQuestions(reading, args.answers);
  const accessibility = args.checkAccessibility ? await accessibilityOf(excel) : undefined;
  const files = run.hasPlan ? await savePack(run, args) : [];
  const asked = args.claims.map((text) => ({ text }));
  const held = run.hasPlan ? holdClaims(asked, reading.plan, progress) : [];
  const claims = [...held, ...run.claims];
  const findings = [...findingsOnClaims(held), ...run.findings];
  if (args.json) {
    const result = resultJson({
      ...run,
      ...{ findings, claims, sheets, files, excel: excel.counters() },
      ...(accessibility && { accessibility }),
    });
    printJson(result, (text) => process.stdout.write(text));
  } else sayResult(findings, claims, run.hasPlan ? progress.sentence : '', files);
  if (accessibility && !args.json) sayAccessibility(accessibility);
  return run.hasPlan ? 0 : 1;
}

async function makeRun(inputs: readonly Input[], args: PackArguments): Promise<PackRun> {
  const [first] = inputs;
  if (first?.kind === 'workbook' && inputs.length === 1) return packFromWorkbook(first, args);
  const documents = inputs.map((input) => {
    if (input.kind === 'workbook')
      throw new UsageError(`${input.name} is a workbook: give it by itself, without other files.`);
    return { part: { kind: 'file', name: path.basename(input.name) } as const, ...input.document };
  });
  // Several inputs are read as if they had been pasted one under the other.
  const [only] = documents;
  const document = documents.length === 1 && only ? only : documentOfParts(documents);
  return packFromDocument(document, args);
}
