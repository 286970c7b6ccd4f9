import { useEffect, useState } from 'react';
import { printPage } from '../../browser/print.ts';
import { onPrintEnd } from '../result/print-end.ts';

/** Printing one part of a page by itself. */
export interface PrintAlone {
  /** Whether that part is printed now: the page then shows it alone on paper. */
  isPrinting: boolean;
  /** Shows the part for print, and asks the browser to print. */
  print(): void;
}

/** Asks the browser to print once the page has changed for it, and changes it back when the print has ended. */
export function usePrintAlone(): PrintAlone {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const stop = onPrintEnd(window, () => setPrinting(false));
    printPage();
    return stop;
  }, [isPrinting]);
  return { isPrinting, print: () => setPrinting(true) };
}
