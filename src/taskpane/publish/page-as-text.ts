/** What a web page of ours says, for programs that take no rich text: a line each, cells parted by tabs. */
export function pageAsText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = [...page.querySelectorAll('h1, h2, h3, main p, tr')]
    .filter((one) => one.tagName === 'TR' || one.closest('tr') === null)
    .map((one) =>
      one.tagName === 'TR' ? [...one.children].map(wordsOf).join('\t') : wordsOf(one),
    );
  return lines.join('\n');
}

function wordsOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
