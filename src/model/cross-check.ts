/** The rules that hold between files, and those within a file that a schema cannot say: one rule, one function. */
import { checkCases } from './case-checks.ts';
import type { ContentDocument } from './content-document.ts';
import type { ContentFile } from './content-files.ts';
import { editionsOf, idsIn } from './content-index.ts';
import { checkEdition } from './edition-checks.ts';
import { checkCharts, checkEssays, checkTopics } from './essay-checks.ts';
import {
  checkCitationIds,
  checkEvidence,
  checkReferences,
  checkStatuses,
} from './evidence-checks.ts';
import { checkCitedFigures, checkFigures } from './figure-checks.ts';
import { checkCurrentEdition, checkEditionNumbers, checkRoles } from './head-checks.ts';
import { checkNextMoves, checkPlays } from './play-checks.ts';
import { checkUnique } from './reference-checks.ts';
import { checkTools } from './tool-checks.ts';
import { checkSessions } from './workshop-checks.ts';
import type { Problem } from './types.ts';

/**
 * Checks the files against each other. What one broken file makes uncertain is left unsaid, so that one defect is not told many times.
 *
 * @param documents the files that could be read, whether or not their schema takes them
 * @param unreadable the files that could not
 */
export function crossCheck(
  documents: readonly ContentDocument[],
  unreadable: readonly ContentFile[],
): Problem[] {
  const content = { documents, unreadable };
  const editions = editionsOf(content);
  return [
    ...checkCurrentEdition(content, editions),
    ...checkEditionNumbers(content),
    ...checkRoles(content),
    ...editions.flatMap((edition) => checkEdition(content, edition)),
    ...checkStatuses(content),
    ...checkEvidence(content),
    ...checkReferences(content),
    ...checkCitationIds(content),
    ...checkTopics(content),
    ...checkFigures(content),
    ...checkCitedFigures(content),
    ...checkCases(content),
    ...checkEssays(content),
    ...checkCharts(content),
    ...checkPlays(content),
    ...checkNextMoves(content),
    ...checkTools(content),
    ...checkSessions(content),
    ...checkUnique('glossary term', idsIn(content, 'glossary')),
  ];
}
