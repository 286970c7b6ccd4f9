import { useEffect, useRef, useState } from 'react';
import { onThemeChange } from '../../browser/theme.ts';
import type { DrawnTool, ToolInk } from '../../charts/draw.ts';
import type { StripChart } from '../../charts/tool-chart.ts';
import { figuresText } from '../../interface/workshop/figures.ts';

interface Props {
  chart: StripChart;
  /** What it shows. */
  label: string;
  /** Hears of the canvas once it is drawn, and of `null` when it is gone. */
  onCanvas: (canvas: HTMLCanvasElement | null) => void;
}

/** A strip chart drawn by Chart.js, which loads with the first one; where it cannot load, the table says the same. */
export function StripCanvas({ chart, label, onCanvas }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnTool<StripChart> | null>(null);
  const newest = useRef({ chart, onCanvas });
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    let isGone = false;
    const redraw = () => {
      if (inks.current) drawn.current?.redraw(newest.current.chart, readInk(inks.current));
    };
    const draw = async () => {
      const [{ drawTool }, { configureStrip }] = await Promise.all([
        import('../../charts/draw.ts'),
        import('../../charts/strip-config.ts'),
      ]);
      // Labels are measured as they are drawn, so the page's own font has to be there first.
      await document.fonts.ready;
      if (isGone || !canvas.current || !inks.current) return;
      drawn.current = drawTool(
        canvas.current,
        newest.current.chart,
        readInk(inks.current),
        configureStrip,
      );
      newest.current.onCanvas(canvas.current);
    };
    draw().catch(() => {
      if (!isGone) setFailed(true);
    });
    const paper = window.matchMedia('print');
    paper.addEventListener('change', redraw);
    // Letters grow with the window on the Screen.
    window.addEventListener('resize', redraw);
    const stopFollowing = onThemeChange(redraw);
    return () => {
      isGone = true;
      paper.removeEventListener('change', redraw);
      window.removeEventListener('resize', redraw);
      stopFollowing();
      if (drawn.current) newest.current.onCanvas(null);
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    newest.current = { chart, onCanvas };
    if (inks.current) drawn.current?.redraw(chart, readInk(inks.current));
  }, [chart, onCanvas]);

  const isPair = chart.rows.some(({ before }) => before !== null && before.counts.length > 0);
  const rows = chart.rows.length * (isPair ? 1.6 : 1);
  useEffect(() => {
    box.current?.style.setProperty('--rows', String(rows));
  }, [rows]);

  if (hasFailed) return <p className="note">{figuresText.strip.failed}</p>;
  return (
    <div className="strip-canvas" ref={box}>
      <canvas ref={canvas} role="img" aria-label={label} />
      <span ref={inks} hidden>
        <i className="ink-text" />
        <i className="ink-soft" />
        <i className="ink-grid" />
        <i className="ink-paper" />
        <i className="line-1" />
      </span>
    </div>
  );
}

/** The page's own colours and type, as the style sheet resolves them now. */
function readInk(inks: HTMLElement): ToolInk {
  const [text = '', softText = '', grid = '', paper = '', fill = ''] = [...inks.children].map(
    (one) => getComputedStyle(one).color,
  );
  const { fontFamily, fontSize } = getComputedStyle(inks);
  return {
    fontFamily,
    fontSize: parseFloat(fontSize),
    text,
    softText,
    grid,
    paper,
    here: text,
    fills: [{ fill, on: paper }],
  };
}
