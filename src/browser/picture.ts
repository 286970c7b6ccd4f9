/**
 * Hands the reader a chart as a PNG file: on the paper of its page, under the words that stand for it.
 *
 * @param canvas its `aria-label` says what it shows
 * @param name the file's name; it gets its ending where it lacks one
 * @throws Error where the browser makes no picture of it
 */
export async function savePicture(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const picture = await makePicture(canvas);
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.endsWith('.png') ? name : `${name}.png`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A canvas is clear where nothing is drawn: opened elsewhere, dark letters would stand on black. */
function makePicture(canvas: HTMLCanvasElement): Promise<Blob> {
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  if (!context) return Promise.reject(new Error('The browser gave no canvas to draw on.'));
  const { fontFamily, fontSize, color } = getComputedStyle(canvas);
  const em = parseFloat(fontSize) * (canvas.width / Math.max(1, canvas.clientWidth));
  const font = `${em}px ${fontFamily}`;
  context.font = font;
  const lines = breakLines(
    canvas.getAttribute('aria-label') ?? '',
    canvas.width,
    (text) => context.measureText(text).width,
  );
  const top = em * (1 + 1.35 * lines.length);
  sheet.width = canvas.width + em * 2;
  sheet.height = canvas.height + top + em;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(canvas, em, top);
  // A canvas forgets its settings when it gets another size.
  context.font = font;
  context.fillStyle = color;
  context.textBaseline = 'top';
  lines.forEach((line, index) => context.fillText(line, em, em * (1 + 1.35 * index)));
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture of the canvas.'));
    }, 'image/png');
  });
}

/**
 * A text in lines that are no wider than they may be, broken between words.
 *
 * @param measure the width of a text
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
