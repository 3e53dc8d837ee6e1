/** Hands a file over to the browser, which asks where to put it or puts it with the downloads. */
export function saveFile(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  pdf: 'application/pdf',
} as const;
export type FileForm = keyof typeof MEDIA_TYPES;

/** An address of the bytes within this page; whoever made it lets it go. */
export function urlOf(form: FileForm, bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([bytes.slice()], { type: MEDIA_TYPES[form] }));
}
