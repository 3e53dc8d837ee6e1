import type { Locator } from 'playwright-core';

/** The colour "#RRGGBB" that a person sees near the left edge of what a locator finds, filters and all. */
export async function colourSeenAt(place: Locator): Promise<string> {
  const picture = (await place.screenshot()).toString('base64');
  // In a page of its own: the pane's policy lets in no picture that did not come with it.
  const page = await place.page().context().newPage();
  const rgb = await page.evaluate(async (data) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))]),
    );
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    return [...context.getImageData(3, image.height / 2, 1, 1).data].slice(0, 3);
  }, picture);
  await page.close();
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}
