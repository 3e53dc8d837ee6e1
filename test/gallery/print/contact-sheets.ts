import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The first page of a sheet, as it was printed. */
export interface FirstPage {
  readonly plan: string;
  /** Of the sheet: "appendix-1". */
  readonly mark: string;
  readonly pdf: string;
  /** From 1. */
  readonly page: number;
}

const FOLDER = path.join('test', 'gallery', 'contact-sheets');
/** Small enough for nine to a picture, large enough to see what stands where. */
const DOTS_PER_INCH = '42';

/** One picture for each kind of sheet, with its first page in each plan, through ImageMagick. */
export function makeContactSheets(pages: readonly FirstPage[]): void {
  mkdirSync(FOLDER, { recursive: true });
  // By its file: ImageMagick's own choice of font is on few machines.
  const font = execFileSync('fc-match', ['-f', '%{file}', 'sans'], { encoding: 'utf8' });
  for (const mark of new Set(pages.map((page) => page.mark))) {
    const tiles = pages.filter((page) => page.mark === mark).flatMap(tileOf);
    const look = ['-font', font, '-tile', '3x', '-geometry', '+4+4', '-background', '#808080'];
    const small = ['+dither', '-colors', '32', `PNG8:${path.join(FOLDER, `${mark}.png`)}`];
    execFileSync('montage', [...tiles, ...look, ...small]);
  }
}

/** A page as a picture with the plan's name under it, in words that `montage` takes. */
function tileOf({ plan, mark, pdf, page }: FirstPage): readonly string[] {
  const picture = path.join('.cache', 'print', `${plan}-${mark}`);
  const one = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', DOTS_PER_INCH, ...one, pdf, picture]);
  return ['-label', plan, `${picture}.png`];
}
