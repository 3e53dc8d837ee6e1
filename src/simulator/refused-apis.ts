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

/**
 * Events of the first Office.js, which the library registers beside the batches: no host hears of
 * it, so a handler would wait for ever without a word.
 */
const UNHEARD: Readonly<Record<string, string>> = {
  SettingCollection: 'onSettingsChanged',
  Workbook: 'onSelectionChanged',
};

/** Makes each of them refuse by name; what a later library has after all stays its own. */
export function refuseByName(excel: object): void {
  const classes = excel as Readonly<Record<string, { prototype: object } | undefined>>;
  for (const [name, members] of [...Object.entries(NEWER), ...Object.entries(UNHEARD)]) {
    const prototype = classes[name]?.prototype;
    if (prototype === undefined) continue;
    for (const member of members.split(' ')) {
      const isKnown = member in prototype && UNHEARD[name] !== member;
      if (!isKnown) refuse(prototype, member, `${name}.${member}`);
    }
  }
}

function refuse(prototype: object, member: string, api: string): void {
  const fail = (): never => {
    throw notEmulated(api);
  };
  const property = { get: fail, set: fail, enumerable: false, configurable: true };
  Object.defineProperty(prototype, member, property);
}
