/**
 * Calls a listener once when the print that is about to be asked for has ended.
 *
 * Not every browser tells of the end: a print that begins after this one, or the page in focus again, says it too.
 *
 * @param page the window, before its `print` is called
 * @returns a function that stops listening
 */
export function onPrintEnd(page: EventTarget, listener: () => void): () => void {
  let isBegun = false;
  const stop = () => {
    page.removeEventListener('beforeprint', begin);
    page.removeEventListener('afterprint', end);
    page.removeEventListener('focus', end);
  };
  const end = () => {
    stop();
    listener();
  };
  const begin = () => {
    if (isBegun) end();
    isBegun = true;
  };
  page.addEventListener('beforeprint', begin);
  page.addEventListener('afterprint', end);
  page.addEventListener('focus', end);
  return stop;
}
