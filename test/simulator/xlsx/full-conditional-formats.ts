import {
  type Border,
  type Sheet,
  type Workbook,
  areaOf,
  newGuid,
} from '../../../src/simulator/model/index.js';

export const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#595959' };

/** Scales, bars and icons draw by themselves. */
const WITHOUT_STYLE: ReadonlySet<string> = new Set(['ColorScale', 'DataBar', 'IconSet']);

export function fillConditionalFormats(workbook: Workbook, sheet: Sheet): void {
  const areas = [areaOf(3, 3, 2, 1)];
  const empty = { font: {}, fill: {}, borders: {} };
  const red = {
    font: { color: '#FFFFFF', bold: true, italic: false, underline: 'Single', strikethrough: true },
    fill: { color: '#8B1A1A' },
    borders: { EdgeBottom: THIN },
    numberFormat: '"R "@',
  };
  const rules = [
    { kind: 'ContainsText', operator: 'BeginsWith', text: 'R "Red"' },
    { kind: 'ContainsText', operator: 'NotContains', text: 'Gr<een' },
    { kind: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=$B$1' },
    { kind: 'CellValue', operator: 'EqualTo', formula1: '="Amber"' },
    { kind: 'Custom', formula: '=AND($C4<TODAY(),$D4="Green")' },
    { kind: 'PresetCriteria', criterion: 'Blanks' },
    { kind: 'PresetCriteria', criterion: 'LastMonth' },
    { kind: 'PresetCriteria', criterion: 'EqualOrBelowAverage' },
    { kind: 'PresetCriteria', criterion: 'DuplicateValues' },
    { kind: 'TopBottom', type: 'BottomPercent', rank: 5 },
    {
      kind: 'ColorScale',
      minimum: { type: 'LowestValue', color: '#8B1A1A' },
      midpoint: { type: 'Percentile', formula: '=50', color: '#FFC233' },
      maximum: { type: 'Number', formula: '=10', color: '#3BA67C' },
    },
    {
      kind: 'DataBar',
      lower: { type: 'Automatic' },
      upper: { type: 'Number', formula: '=13' },
      fillColor: '#3BA67C',
      borderColor: '#595959',
      gradient: false,
      negativeFillColor: '#8B1A1A',
      showValue: false,
      direction: 'RightToLeft',
      axisColor: '#112233',
      axisFormat: 'CellMidPoint',
    },
    {
      kind: 'IconSet',
      style: 'ThreeFlags',
      reverse: true,
      showIconOnly: true,
      criteria: [
        { type: 'Invalid', operator: 'Invalid' },
        { type: 'Percent', formula: '=33', operator: 'GreaterThanOrEqual' },
        { type: 'Number', formula: '=2', operator: 'GreaterThan' },
      ],
    },
  ] as const;
  sheet.conditionalFormats = rules.map((rule, index) => ({
    id: newGuid(workbook, '0004'),
    areas: index === 0 ? [...areas, areaOf(7, 0, 1, 2)] : areas,
    stopIfTrue: index === 1,
    rule,
    kind: rule.kind,
    style: WITHOUT_STYLE.has(rule.kind) ? empty : red,
  }));
}
