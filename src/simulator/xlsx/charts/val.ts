import { element } from '../xml-writing.js';

/** DrawingML's way to state one thing: `<c:order val="0"/>`. */
export function val(name: string, value: string | number | boolean): string {
  return element(name, { val: value });
}
