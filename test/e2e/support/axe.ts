import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA, by the names that axe gives its rules. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a look is about, or not about, as selectors. */
interface Where {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

interface Axe {
  run(
    where: object,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/**
 * What axe finds in a page as it stands, without the pages framed in it: each with the markup that it
 * is about. Run in the page itself: axe's own runner opens another page each time to put frames
 * together, and prepares all that passed for a report that nobody reads.
 */
export async function complaintsOfAxe(
  page: Page | Frame,
  { include = ['html'], exclude = [] }: Where = {},
): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(SCRIPT);
  return page.evaluate(
    async ({ rules, ...where }) => {
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      // A bar that stays in view covers what is scrolled under it, which axe would call too small.
      const bars = [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map(({ style }) => ({ style, before: style.position }));
      for (const { style } of bars) style.position = 'static';
      // A colour on its way to another is nobody's to judge.
      for (const change of document.getAnimations())
        if (change instanceof CSSTransition) change.finish();
      const { violations } = await axe.run(where, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
        iframes: false,
      });
      for (const { style, before } of bars) style.position = before;
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { rules: RULES, include, exclude },
  );
}
