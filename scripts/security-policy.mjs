/** Microsoft's own copy of Office.js, which the Office Store requires. */
export const OFFICE_FROM_MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What our pages may do: run our own scripts and Office.js, talk to nobody but the server that they
 * came from, and be framed by Excel on the web (a meta element cannot restrict framing, and a server
 * must not either).
 *
 * Styles need 'unsafe-inline': Fluent UI makes style elements as components appear and inserts rules
 * into them, and without it Chromium gives such an element no sheet (`style.sheet` is null). Office.js
 * itself sets inline styles: https://github.com/OfficeDev/office-js/issues/1687. A nonce would have to
 * change with each answer, which a static server cannot do. Styles run nothing, and with connect-src
 * and img-src they can fetch nothing from elsewhere.
 *
 * @param office address of Office.js: at Microsoft's, or a path on our own server; null without it
 */
export function securityPolicy(office) {
  const scripts = office?.startsWith('https:') ? `'self' ${new URL(office).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
