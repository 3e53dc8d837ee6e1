import type { SheetSpec } from '../sheet/sheet-spec.js';
import { APPENDIX_1 } from './appendix/appendix.js';
import { AUDIT_TABLES } from './audit-tables/audit-tables.js';
import { BY_OWNER } from './by-owner/by-owner.js';
import { BY_THEME } from './by-theme/by-theme.js';
import { CHECKS } from './checks/checks-sheet.js';
import { DATA } from './data/data-sheet.js';
import { digestSheet, type ShownDigest } from './drawn/shown-digest.js';
import { EXCEPTIONS } from './exceptions/exceptions-sheet.js';
import { NOTES } from './notes/notes-sheet.js';
import { chosenSheets, type PackOptions, type PackSheetId } from './pack-options.js';
import type { PackSheet, PackSource } from './pack-sheet.js';
import { withHeading } from './sheet-heading.js';
import { RAG_SUMMARY } from './summary/rag-summary.js';

const SHEETS: Readonly<Record<PackSheetId, PackSheet>> = {
  'appendix-1': APPENDIX_1,
  'rag-summary': RAG_SUMMARY,
  exceptions: EXCEPTIONS,
  'by-owner': BY_OWNER,
  'by-theme': BY_THEME,
  'audit-tables': AUDIT_TABLES,
  data: DATA,
  notes: NOTES,
  checks: CHECKS,
};

/** A sheet of the pack before it is laid out, and in short what it shows. */
export interface PackSpec {
  readonly id: PackSheetId;
  readonly spec: SheetSpec;
  readonly shown: ShownDigest;
}

/** The chosen sheets of a committee pack, in the order in which they are read. */
export function packSheets(source: PackSource, options: PackOptions): readonly PackSpec[] {
  return chosenSheets(options).map((id) => {
    const spec = withHeading(SHEETS[id].draw(source, options), id, options);
    const records = SHEETS[id].shows(source);
    return { id, spec, shown: digestSheet(spec, id, records, source, options) };
  });
}
