/** "2024-03-31" or "2024-03-31T09:30:00Z" as days since 1899-12-30; undefined for anything else. */
export function serialOfIsoDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
