/** The inputs of the return tool as a table, for paper. */
import { amountTexts, inputsTable as words } from '../../interface/tools/return.ts';
import type { ToolInputs } from '../../tools/form.ts';
import { highField, lowField, RANGED } from '../../tools/return/form.ts';
import { amountsUsed } from '../../tools/return/read-amounts.ts';
import type { ReturnReading } from '../../tools/return/read-amounts.ts';
import type { ChartTable } from '../tool-chart.ts';

/** Every amount that is in use, as it was typed, with what stands in for one that was left empty. */
export function tabulateInputs(
  { costBy, hasRanges }: ReturnReading,
  inputs: ToolInputs,
  currency: string,
): ChartTable {
  const label = currency.trim();
  return {
    caption: label === '' ? words.caption : words.captionIn(label),
    head: hasRanges ? words.headOfRanges : words.head,
    rows: amountsUsed(costBy).map((amount) => {
      const likely = inputs[amount] ?? words.standIns[amount] ?? words.none;
      const name = amountTexts[amount].label;
      if (!hasRanges) return [name, likely];
      const end = (field: string) =>
        RANGED.includes(amount) ? (inputs[field] ?? words.none) : words.none;
      return [name, end(lowField(amount)), likely, end(highField(amount))];
    }),
  };
}
