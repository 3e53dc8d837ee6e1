/**
 * @param files path within the folder → content; Office.js itself, which is Microsoft's, is not judged
 * @returns one sentence for each thing that is wrong
 */
export function distComplaints(files) {
  const ours = [...files].filter(([name]) => !name.startsWith('office-js/'));
  const ending = (end) => ours.filter(([name]) => name.endsWith(end));
  return [
    ...ours.flatMap(([name, text]) => sourceMaps(name, text)),
    ...ending('.js').flatMap(([name, text]) => codeFromText(name, text)),
    ...[...ending('.html'), ...ending('.xml'), ...ending('.css')].flatMap(plainAddresses),
    ...ending('.html').flatMap(([name, text]) => pageComplaints(name, text, files)),
    ...ending('.xml').flatMap(([name, text]) => addressesWithin(name, text, files)),
  ];
}

function sourceMaps(name, text) {
  return name.endsWith('.map') || /\/[/*]# sourceMappingURL=/.test(text)
    ? [`${name} brings or names a source map.`]
    : [];
}

/**
 * pdf.js, which reads PDF files, holds a compiler of drawing functions that is told to stay away
 * (`isEvalSupported` in read-pdf.ts), and core-js, which ends its search for the global object so.
 * It runs in the worker alone, never in a page.
 */
const NEVER_CALLED = /^pdfjs-dist\./;

/** The security policy would refuse it, and nothing that we use should need it. */
function codeFromText(name, text) {
  return /\beval\(|\bnew Function\(|[^.\w]Function\("/.test(text) && !NEVER_CALLED.test(name)
    ? [`${name} makes code out of text (eval or Function).`]
    : [];
}

/** Names of XML vocabularies look like addresses and are none. */
function plainAddresses([name, text]) {
  const found = [...text.matchAll(/(?:src|href|DefaultValue)="(http:[^"]*)"|url\((http:[^)]*)\)/g)];
  return found.map((match) => `${name} fetches ${match[1] ?? match[2]} without HTTPS.`);
}

function pageComplaints(name, page, files) {
  // The minifier leaves out quotes where it can.
  const text = page.replace(/(\s[\w-]+)=([^\s"'>]+)/g, '$1="$2"');
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+="|href="javascript:/i.test(text);
  const policy = /http-equiv="Content-Security-Policy"/.test(text);
  const missing = [...text.matchAll(/(?:src|href)="(?!https:|#|data:|mailto:)([^"#?]+)/g)]
    .map((match) => match[1])
    .filter((address) => !files.has(address));
  return [
    ...(inline ? [`${name} has a script of its own in the page.`] : []),
    ...(policy ? [] : [`${name} has no security policy.`]),
    ...missing.map((address) => `${name} asks for ${address}, which is not there.`),
  ];
}

/** Each address of the manifest that is on our own origin stands for a file. */
function addressesWithin(name, text, files) {
  const addresses = [...text.matchAll(/DefaultValue="(https:\/\/[^"]+)"/g)].map(
    (match) => match[1],
  );
  const base = addresses.find((address) => address.endsWith('/taskpane.html'));
  if (!base) return [`${name} does not say where the pane is.`];
  const folder = base.slice(0, -'taskpane.html'.length);
  return addresses
    .filter((address) => !address.startsWith(folder) || !files.has(address.slice(folder.length)))
    .map((address) => `${name} points to ${address}, which is not there.`);
}
