/**
 * Hands the reader a file to keep.
 *
 * @param name the file's name, with its ending
 * @param mime for example `application/json`
 */
export function offerDownload(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file that the reader picked, or why it was not read. */
export type PickedFile =
  { ok: true; name: string; text: string } | { ok: false; reason: 'too-large' | 'unreadable' };

/**
 * Reads a file that the reader picked.
 *
 * @param limit the most bytes that are read; a larger file is refused unread
 */
export async function readPickedFile(file: File, limit: number): Promise<PickedFile> {
  if (file.size > limit) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, name: file.name, text: await file.text() };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
