import type { Area, DataValidation } from '../../model/index.js';
import { fromFileFormula, toFileFormula } from '../cells/formula-text.js';
import { WordPairs } from '../lookup.js';
import { decodeXstring, encodeXstring } from '../text.js';
import { countedElement, element, textElement, whenOn } from '../xml-writing.js';
import { type XmlElement, childOf, childrenOf, findChild, flagOf } from '../xml-tree.js';
import { readAreas, sqref } from './areas.js';

type ValidationType = DataValidation['type'];

/** ECMA-376 Part 1, 18.18.21 ST_DataValidationType. */
const TYPES = new WordPairs([
  ['WholeNumber', 'whole'],
  ['Decimal', 'decimal'],
  ['List', 'list'],
  ['Date', 'date'],
  ['Time', 'time'],
  ['TextLength', 'textLength'],
  ['Custom', 'custom'],
]);

/** 18.18.20 ST_DataValidationOperator. */
const OPERATORS = new WordPairs([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
]);

const ALERT_STYLES = new WordPairs([
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
]);

/** A list spelled out stands in quotes in a file; whatever else is a formula or a number. */
function formulaXml(name: string, formula: string | undefined, type: ValidationType): string {
  if (formula === undefined || formula === '') return '';
  const isSpelledOut = type === 'List' && !formula.startsWith('=');
  const text = isSpelledOut ? `"${formula.replaceAll('"', '""')}"` : toFileFormula(formula);
  return textElement(name, encodeXstring(text));
}

function words(text: string): string | undefined {
  return text === '' ? undefined : encodeXstring(text);
}

/** 18.3.1.32 dataValidation. `showDropDown` hides the arrow: its name says the opposite. */
function validationXml(validation: DataValidation): string {
  const { type, operator, errorAlert, prompt } = validation;
  const attributes = {
    type: TYPES.fileWord(type),
    errorStyle: errorAlert.style === 'Stop' ? undefined : ALERT_STYLES.fileWord(errorAlert.style),
    operator:
      operator === undefined || operator === 'Between' ? undefined : OPERATORS.fileWord(operator),
    allowBlank: whenOn(validation.ignoreBlanks),
    showDropDown: whenOn(type === 'List' && !validation.inCellDropDown),
    showInputMessage: whenOn(prompt.showPrompt),
    showErrorMessage: whenOn(errorAlert.showAlert),
    errorTitle: words(errorAlert.title),
    error: words(errorAlert.message),
    promptTitle: words(prompt.title),
    prompt: words(prompt.message),
    sqref: sqref(validation.areas),
  };
  const first = formulaXml('formula1', validation.formula1, type);
  return element(
    'dataValidation',
    attributes,
    first,
    formulaXml('formula2', validation.formula2, type),
  );
}

export function validationsXml(validations: readonly DataValidation[]): string {
  const used = validations.filter(({ areas }) => areas.length > 0);
  return countedElement('dataValidations', used.map(validationXml));
}

/** Reads a sheet's validations, also those that Excel keeps apart since they look at other sheets. */
export function readValidations(worksheet: XmlElement): DataValidation[] {
  const extensions = childrenOf(childOf(worksheet, 'extLst'), 'ext');
  return [worksheet, ...extensions]
    .flatMap((parent) => childrenOf(childOf(parent, 'dataValidations'), 'dataValidation'))
    .map(readValidation)
    .filter((validation) => validation !== undefined);
}

function readValidation(validation: XmlElement): DataValidation | undefined {
  const { attributes } = validation;
  const type = TYPES.modelWord(attributes['type']) as ValidationType | undefined;
  const areas: Area[] = readAreas(attributes['sqref'] ?? childOf(validation, 'sqref').text);
  if (type === undefined || areas.length === 0) return undefined;
  const second = readFormula(validation, 'formula2', type);
  const compares = type !== 'List' && type !== 'Custom';
  return {
    areas,
    type,
    ...(compares ? { operator: OPERATORS.modelWord(attributes['operator']) ?? 'Between' } : {}),
    formula1: readFormula(validation, 'formula1', type) ?? '',
    ...(second === undefined ? {} : { formula2: second }),
    inCellDropDown: type === 'List' && !flagOf(validation, 'showDropDown'),
    ignoreBlanks: flagOf(validation, 'allowBlank'),
    errorAlert: {
      showAlert: flagOf(validation, 'showErrorMessage'),
      style: (ALERT_STYLES.modelWord(attributes['errorStyle']) ?? 'Stop') as 'Stop',
      title: decodeXstring(attributes['errorTitle'] ?? ''),
      message: decodeXstring(attributes['error'] ?? ''),
    },
    prompt: {
      showPrompt: flagOf(validation, 'showInputMessage'),
      title: decodeXstring(attributes['promptTitle'] ?? ''),
      message: decodeXstring(attributes['prompt'] ?? ''),
    },
  };
}

function readFormula(
  validation: XmlElement,
  name: string,
  type: ValidationType,
): string | undefined {
  const formula = findChild(validation, name);
  if (formula === undefined) return undefined;
  // The extension wraps the formula in <xm:f>.
  const text = decodeXstring(findChild(formula, 'f')?.text ?? formula.text);
  if (type === 'List' && text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  return Number.isNaN(Number(text)) ? fromFileFormula(text) : text;
}
