import { paneFrame } from './frames.js';
import type { OpenWorkbench } from './workbench.js';

/** What has the focus: "button Fix: Action 3", and whether it can be seen to have it. */
interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Further apart than this, people would give up. */
const MOST_TABS = 60;

/** Goes on by Tab, in the pane, until what has the focus is called so; each stop must show it. */
export async function tabTo(
  workbench: OpenWorkbench,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await workbench.page.keyboard.press(key);
    const focused = await focusedInPane(workbench);
    if (focused === null) throw new Error(`The focus left the pane after: ${passed.join(' · ')}`);
    if (!focused.isSeen) throw new Error(`Nothing shows the focus of “${focused.name}”.`);
    passed.push(focused.name);
    if (name.test(focused.name)) return;
  }
  throw new Error(`${String(name)} was not reached, only: ${passed.join(' · ')}`);
}

/** Null where the focus is nowhere in the pane: outside it, or lost to its body. */
export async function focusedInPane(workbench: OpenWorkbench): Promise<Focused | null> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(async () => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    if (!document.hasFocus()) return null;
    // A box that looks like the field, with the field itself laid over it, may show it.
    const box = focused.parentElement?.matches(':focus-within') ? focused.parentElement : null;
    const moving = (box ?? focused).getAnimations({ subtree: true });
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const isVisible = (color: string): boolean => !/rgba\(.*, 0\)|transparent/.test(color);
    const isRing = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && isVisible(outlineColor);
    // Fluent draws a line under a field that has the focus: drawn out from its middle.
    const isLine = (look: CSSStyleDeclaration): boolean =>
      (parseFloat(look.borderBottomWidth) >= 2 || look.backgroundImage !== 'none') &&
      !look.transform.startsWith('matrix(0,');
    const looks = [null, '::before', '::after'].map((part) => getComputedStyle(focused, part));
    // The button within a date field, which opens the calendar, has a ring of the browser's own.
    const isWithin = !focused.matches(':focus');
    const isSeen =
      isWithin ||
      looks.some((look) => isRing(look) || look.boxShadow !== 'none') ||
      (box !== null && (isRing(getComputedStyle(box)) || isLine(getComputedStyle(box, '::after'))));
    const labels = (focused as HTMLInputElement).labels ?? [];
    const labelledBy = document.getElementById(focused.getAttribute('aria-labelledby') ?? '');
    const name =
      focused.getAttribute('aria-label') ??
      labelledBy?.textContent ??
      labels[0]?.textContent ??
      focused.textContent;
    const isNative = focused.tagName.toLowerCase();
    return { name: `${isNative} ${name.replace(/\s+/g, ' ').trim()}`, isSeen };
  });
}
