import { useEffect, useRef, useState } from 'react';
import { isProjected, onThemeChange } from '../../browser/theme.ts';
import type { DrawnTool, ToolInk } from '../../charts/draw.ts';
import type { ToolChart } from '../../charts/tool-chart.ts';
import { toolChartText } from '../../interface/tools/frame.ts';

/** How many kinds of fill and line the style sheet has. */
const FILLS = [1, 2, 3, 4] as const;

/** A tool's chart drawn by Chart.js, which loads after the first paint; where it cannot load, the table says the same. */
export function ToolCanvas({ chart, label }: { chart: ToolChart; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnTool | null>(null);
  const newest = useRef(chart);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    let isGone = false;
    const redraw = () => {
      setHeight(box.current, newest.current);
      if (inks.current) drawn.current?.redraw(newest.current, readToolInk(inks.current));
    };
    const draw = async () => {
      const [{ drawTool }, { configureTool }] = await Promise.all([
        import('../../charts/draw.ts'),
        import('../../charts/tool-config.ts'),
      ]);
      // Labels are measured as they are drawn, so the page's own font has to be there first.
      await document.fonts.ready;
      if (isGone || !canvas.current || !inks.current) return;
      setHeight(box.current, newest.current);
      drawn.current = drawTool(
        canvas.current,
        newest.current,
        readToolInk(inks.current),
        configureTool,
      );
    };
    draw().catch(() => {
      if (!isGone) setFailed(true);
    });
    const paper = window.matchMedia('print');
    paper.addEventListener('change', redraw);
    const stopFollowing = onThemeChange(redraw);
    return () => {
      isGone = true;
      paper.removeEventListener('change', redraw);
      stopFollowing();
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    newest.current = chart;
    setHeight(box.current, chart);
    if (inks.current) drawn.current?.redraw(chart, readToolInk(inks.current));
  }, [chart]);

  if (hasFailed) return <p className="note">{toolChartText.failed}</p>;
  return (
    <div className={`tool-canvas is-${chart.kind}`}>
      <div className="tool-canvas-box" ref={box}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <span ref={inks} hidden>
        <i className="ink-text" />
        <i className="ink-soft" />
        <i className="ink-grid" />
        <i className="ink-paper" />
        <i className="ink-here" />
        {FILLS.map((step) => (
          <i key={step} className={`fill-${step}`} />
        ))}
      </span>
    </div>
  );
}

/** A chart of rows is as high as its rows ask for. */
function setHeight(box: HTMLElement | null, chart: ToolChart): void {
  if (!box) return;
  const rows = 'rows' in chart ? chart.rows.length : 0;
  // In a room a whole chart has to stand on one screen.
  const each = chart.kind === 'stacked' ? 4.5 : isProjected() ? 1.35 : 2.2;
  box.style.height = rows > 0 ? `${rows * each + 6.5}em` : '';
}

/** The page's own colours and type, as the style sheet resolves them now. */
function readToolInk(inks: HTMLElement): ToolInk {
  const styles = [...inks.children].map((one) => getComputedStyle(one));
  const [text = '', softText = '', grid = '', paper = '', here = '', ...fills] = styles.map(
    ({ color }) => color,
  );
  const { fontFamily, fontSize } = getComputedStyle(inks);
  const onFills = styles.slice(5).map(({ borderTopColor }) => borderTopColor);
  return {
    fontFamily,
    fontSize: parseFloat(fontSize),
    text,
    softText,
    grid,
    paper,
    here,
    fills: fills.map((fill, index) => ({ fill, on: onFills[index] ?? paper })),
  };
}
