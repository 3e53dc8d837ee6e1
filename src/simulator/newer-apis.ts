import { notEmulated } from './protocol/errors.js';

/**
 * What Microsoft's documentation has and the pinned version of Office.js has not yet: members of
 * ExcelApi 1.16 and later, by class (@types/office-js 1.0.612). A script that asks for one is
 * refused by name, as for anything else that is not emulated, rather than meeting `undefined`.
 */
const NEWER: Readonly<Record<string, string>> = {
  Application: 'activeWindow windows checkSpelling enterEditingMode union',
  ChartDataLabel:
    'geometricShapeType showAsStickyCallout getSubstring getTailAnchor setHeight setWidth',
  ChartDataLabels: 'leaderLines geometricShapeType showAsStickyCallout showLeaderLines',
  ChartFill: 'getSolidColor',
  ConditionalFormat:
    'changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom ' +
    'changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges',
  ConditionalRangeFormat: 'clearFormat',
  NamedItem: 'valueAsJson valueAsJsonLocal',
  NamedItemArrayValues: 'valuesAsJson valuesAsJsonLocal',
  Range:
    'control formulaArray valuesAsJson valuesAsJsonLocal checkSpelling clearOrResetContents ' +
    'getDisplayedCellProperties showDependents showPrecedents',
  RangeAreas: 'clearOrResetContents select',
  RangeView: 'valuesAsJson valuesAsJsonLocal',
  TableColumn: 'valuesAsJson valuesAsJsonLocal',
  TableColumnCollection: 'addAsJson',
  TableRow: 'valuesAsJson valuesAsJsonLocal',
  TableRowCollection: 'addAsJson',
  Workbook:
    'linkedEntityDataDomains notes focus getActiveShape getActiveShapeOrNullObject ' +
    'getLinkedEntityCellValue',
  Worksheet: 'notes showDataTypeIcons checkSpelling clearArrows evaluate',
  WorksheetProtection:
    'allowEditRanges canPauseProtection isPasswordProtected isPaused savedOptions checkPassword ' +
    'pauseProtection resumeProtection setPassword updateOptions',
};

/** Makes each of them refuse by name, where the library does not have it after all. */
export function refuseNewerApis(excel: object): void {
  for (const [className, members] of Object.entries(NEWER)) {
    const made = (excel as Readonly<Record<string, { prototype: object } | undefined>>)[className];
    if (made === undefined) continue;
    for (const member of members.split(' ')) {
      if (!(member in made.prototype)) refuse(made.prototype, member, `${className}.${member}`);
    }
  }
}

function refuse(prototype: object, member: string, api: string): void {
  const fail = (): never => {
    throw notEmulated(api);
  };
  Object.defineProperty(prototype, member, { get: fail, set: fail, enumerable: false });
}
