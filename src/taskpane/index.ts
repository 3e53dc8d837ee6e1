import { TABLE_NAMES } from '../core/binding/fields.js';
import { wordRefusal } from '../workbook/word-refusal.js';
import { openExcelWorkbook } from '../excel/excel-workbook.js';
import { drawPack } from '../tasks/draw-pack.js';
import { openPlan, type OpenedPlan } from '../tasks/open-plan.js';
import type { Refusal } from '../workbook/refusal.js';
import { WORDING } from './wording.js';

/** The pane shows how the workbook's plan stands and draws the pack; each press reads it anew. */
const workbook = openExcelWorkbook(Object.values(TABLE_NAMES));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

function say(sentence: string, findings = ''): void {
  element('sentence').textContent = sentence;
  element('findings').textContent = findings;
}

function sayRefusal(refusal: Refusal): void {
  const { happened, safe, doThis } = wordRefusal(refusal);
  say([happened, safe, doThis].join(' '));
}

async function check(): Promise<OpenedPlan | null> {
  const opened = await openPlan(workbook);
  if (!opened.ok) {
    sayRefusal(opened.refusal);
    return null;
  }
  const plan = opened.value;
  element('draw').hidden = plan === null;
  if (plan) say(plan.progress.sentence, WORDING.findings(plan.findings.length));
  else say(WORDING.noPlan);
  return plan;
}

async function draw(): Promise<void> {
  const plan = await check();
  if (!plan) return;
  say(WORDING.drawing);
  const drawn = await drawPack(workbook, plan);
  if (drawn.ok) say(plan.progress.sentence, WORDING.drawn(drawn.value.sheets.map((s) => s.name)));
  else sayRefusal(drawn.refusal);
}

void Office.onReady(() => {
  element('check').hidden = false;
  element('check').addEventListener('click', () => void check());
  element('draw').addEventListener('click', () => void draw());
  void check();
});
