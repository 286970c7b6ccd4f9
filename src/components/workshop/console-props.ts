/** What the Console's page reads from the model for each step of a session. */
import { guessAnswer } from '../../interface/workshop/console.ts';
import type { StepDetail } from '../../islands/workshop/console/parts.ts';
import type { Session, SessionStep } from '../../model/workshop-types.ts';
import type { Playbook } from '../../model/types.ts';
import { answerFindings } from '../tools/perception-gap-answers.ts';
import { takeTool } from '../tools/tool-props.ts';

/**
 * What stands on the Screen at each step, by the step's id.
 *
 * @throws {Error} where a step names a chart, a question or a finding that is not there
 */
export function stepDetails(playbook: Playbook, session: Session): Record<string, StepDetail> {
  return Object.fromEntries(session.steps.map((step) => [step.id, detailOf(playbook, step)]));
}

function detailOf(playbook: Playbook, step: SessionStep): StepDetail {
  switch (step.kind) {
    case 'idea':
      return { shows: [step.text], chart: chartTitle(playbook, step.chart), answer: '' };
    case 'question':
      return { shows: questionLines(playbook, step.question), chart: '', answer: '' };
    case 'guess':
      return guessDetail(playbook, step.finding);
    case 'reveal':
      return { shows: [], chart: '', answer: '' };
    default:
      return { shows: step.lines, chart: '', answer: '' };
  }
}

function chartTitle({ essays }: Playbook, reference: string): string {
  if (reference === '') return '';
  const [essay, id] = reference.split('/');
  const charts = essays.find((each) => each.id === essay)?.charts ?? [];
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`A workshop step names the chart ${reference}, which is not there.`);
  return chart.title;
}

function questionLines({ model }: Playbook, id: string): string[] {
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`A workshop step names the question ${id}, which is not there.`);
  return [question.stem, ...question.answers.map(({ text }, index) => `${index + 1}. ${text}`)];
}

function guessDetail(playbook: Playbook, id: string): StepDetail {
  const finding = takeTool('perception-gap').findings.find((each) => each.id === id);
  if (!finding) throw new Error(`A workshop step names the finding ${id}, which is not there.`);
  const [answer] = answerFindings(playbook, [finding]);
  return {
    shows: [`… ${finding.about}`],
    chart: '',
    answer: answer ? guessAnswer(answer, finding.after) : '',
  };
}
