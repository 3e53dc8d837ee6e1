import type { Frame } from 'playwright-core';

/** Colours of a piece of text and of what it stands on: "#1a2b3c". */
interface TextLook {
  readonly text: string;
  readonly colour: string;
  readonly behind: string;
  readonly isLarge: boolean;
}

/** How each piece of text that can be seen in the pane looks. */
export function readTextLooks(frame: Frame): Promise<readonly TextLook[]> {
  return frame.evaluate(() => {
    const hex = (colour: string): string =>
      `#${(colour.match(/\d+(\.\d+)?/g) ?? [])
        .slice(0, 3)
        .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
        .join('')}`;
    const isSeeThrough = (colour: string): boolean => /, 0\)$|transparent/.test(colour);
    const behind = (element: Element | null): string => {
      if (element === null) return '#ffffff';
      const { backgroundColor } = getComputedStyle(element);
      return isSeeThrough(backgroundColor) ? behind(element.parentElement) : hex(backgroundColor);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const looks = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility()) continue;
      if (element.matches('option, script, style, [aria-disabled=true] *')) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      looks.push({ text, colour: hex(color), behind: behind(element), isLarge });
    }
    return looks;
  });
}

/** What of the pane cannot be read because there is too little room: each as people would name it. */
export function readWhatIsCut(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const cut: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) cut.push(`the page scrolls sideways: ${scrollWidth} pixels`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const isHidden = !element.checkVisibility() || element.closest('[aria-hidden=true]') !== null;
      const { overflowX, clipPath, position } = getComputedStyle(element);
      // Fields scroll what is typed into them; words for screen readers alone are clipped on purpose.
      const isMeant =
        element.matches('input, textarea, select') ||
        (position === 'absolute' && clipPath !== 'none');
      if (isHidden || isMeant || element.textContent === '') continue;
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      const isOut = element.getBoundingClientRect().right > clientWidth + 1;
      if ((isWide && overflowX !== 'visible') || (isOut && overflowX === 'visible'))
        cut.push(`${element.tagName.toLowerCase()} “${element.textContent.slice(0, 40)}”`);
    }
    return cut;
  });
}
