import { strFromU8, unzipSync } from 'fflate';
import path from 'node:path';
import { PACK_SHEETS } from '../../src/core/pack/pack-options.js';
import { calculateHere } from '../../src/tasks/calculations.js';
import { must, pasteFile } from '../support/pack-run.js';
import { ROOT } from '../support/run-command.js';

async function examplePlan() {
  const { opened } = await pasteFile(path.join(ROOT, 'examples', 'peer-challenge-update.txt'));
  const { settings, overview, reading, findings, dismissed, progress } = opened;
  return { settings, overview, reading, findings, dismissed, progress };
}

/** As a worker publishes: what is asked and answered goes from one thread to another. */
const publish: typeof calculateHere.publish = async (request, options) =>
  structuredClone(await calculateHere.publish(structuredClone(request), options));

test('a pack is published in each form under the name of its plan and its day', async () => {
  const study = await examplePlan();
  const choices = study.settings.pack;
  const page = must(await publish({ study, choices, form: 'html' }));
  const document = must(await publish({ study, choices, form: 'docx' }));
  expect([page?.name, document?.name]).toEqual([
    'Progress on the peer challenge action plan 2025-10-31.html',
    'Progress on the peer challenge action plan 2025-10-31.docx',
  ]);
  expect(strFromU8(page?.bytes ?? new Uint8Array())).toMatch(/<h2[^>]*>RAG summary – /);
  const parts = unzipSync(document?.bytes ?? new Uint8Array());
  expect(Object.keys(parts)).toContain('word/charts/chart1.xml');
});

test('the checks, which are for officers, are left out, and alone they are not published', async () => {
  const study = await examplePlan();
  const all = { ...study.settings.pack, sheets: PACK_SHEETS };
  const page = must(await publish({ study, choices: all, form: 'html' }));
  expect(strFromU8(page?.bytes ?? new Uint8Array())).not.toContain('For officers');
  const checks = { ...all, sheets: ['checks'] as const };
  expect(must(await publish({ study, choices: checks, form: 'docx' }))).toBeNull();
});

test('publishing that was stopped yields nothing', async () => {
  const study = await examplePlan();
  const request = { study, choices: study.settings.pack, form: 'docx' } as const;
  const stopped = await publish(request, { signal: AbortSignal.abort() });
  expect(stopped).toEqual({ ok: false, refusal: { code: 'stopped' } });
});
