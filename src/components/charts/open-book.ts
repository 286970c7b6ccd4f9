import type { FigureBook } from '../../charts/static/figure-book.ts';
import { readPercentage } from '../../model/percentage.ts';
import type { Playbook } from '../../model/types.ts';
import { isOld } from '../../search/evidence-facets.ts';

/** What charts look up in the playbook. */
export function openBook({ model, evidence, statuses }: Playbook): FigureBook {
  const row = (id: string) => {
    const found = evidence.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`A chart draws on evidence row "${id}", which is not there.`);
    return found;
  };
  return {
    row,
    figure: (reference) => {
      const [id = '', name] = reference.split('/');
      const figure = row(id).figures.find((candidate) => candidate.id === name);
      const percentage = readPercentage(figure?.value ?? '');
      if (!figure || !percentage) throw new Error(`"${reference}" is no figure that can be drawn.`);
      return { row: row(id), figure, ...percentage };
    },
    status: (id) => statuses.find((status) => status.id === id)?.label ?? '',
    isOld: (of) => isOld(model, of),
  };
}
