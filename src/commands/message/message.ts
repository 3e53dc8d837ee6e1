/** What a command says where there is no pane to say it in. */
export interface Message {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * The address of the page that shows a message. The words travel in the fragment, which browsers
 * never send to a server (RFC 3986, 3.5), so names of sheets stay on the machine. Office adds its
 * own parameter before the fragment (`addHostInfoAsQueryParam` in excel-web-16.00-core.js).
 */
export function addressOf(page: string, { heading, sentences }: Message): string {
  return `${page}#${[heading, ...sentences].map(encodeURIComponent).join('/')}`;
}

/** The message in a page's fragment ("#Heading/A%20sentence."), or null where there is none. */
export function messageIn(fragment: string): Message | null {
  // Excel on the web may add parameters of its own after an ampersand.
  const [own = ''] = fragment.replace(/^#/, '').split('&');
  const [heading = '', ...sentences] = own.split('/').map(decode);
  return heading === '' ? null : { heading, sentences };
}

/** Unlike decodeURIComponent, bears an address that was cut short. */
function decode(text: string): string {
  return new URLSearchParams(`text=${text.replaceAll('+', '%2B')}`).get('text') ?? '';
}
