/** Titles are long, so they wrap where they are written; they are one line all the same. */
export const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
