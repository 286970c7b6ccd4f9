import { useEffect, useRef, useState } from 'react';
import { onThemeChange } from '../../browser/theme.ts';
import type { ChartInk, DrawnProfile } from '../../charts/draw.ts';
import { seriesLooks } from '../../charts/look.ts';
import type { ProfileChart } from '../../charts/profile.ts';
import { ProfileSvg } from './ProfileSvg.tsx';

/** A profile drawn by Chart.js, which loads after the first paint; where it cannot load, the same profile as an SVG. */
export function ProfileCanvas({ chart, label }: { chart: ProfileChart; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef<HTMLSpanElement>(null);
  const drawn = useRef<DrawnProfile | null>(null);
  const newest = useRef(chart);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    let isGone = false;
    const redraw = () => {
      if (inks.current) drawn.current?.redraw(newest.current, readInk(inks.current));
    };
    const draw = async () => {
      const [{ drawProfile }, { configureProfile }] = await Promise.all([
        import('../../charts/draw.ts'),
        import('../../charts/profile-config.ts'),
      ]);
      // Labels are measured as they are drawn, so the page's own font has to be there first.
      await document.fonts.ready;
      if (isGone || !canvas.current || !inks.current) return;
      const isAnimated = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      drawn.current = drawProfile(
        canvas.current,
        newest.current,
        readInk(inks.current),
        (shown, ink) => configureProfile(shown, ink, isAnimated),
      );
    };
    draw().catch(() => {
      if (!isGone) setFailed(true);
    });
    const stopFollowing = onThemeChange(redraw);
    return () => {
      isGone = true;
      stopFollowing();
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    newest.current = chart;
    if (inks.current) drawn.current?.redraw(chart, readInk(inks.current));
  }, [chart]);

  if (hasFailed) return <ProfileSvg chart={chart} label={label} />;
  return (
    <div className="profile-canvas">
      <canvas ref={canvas} role="img" aria-label={label} />
      <span ref={inks} hidden>
        <i className="ink-text" />
        <i className="ink-soft" />
        <i className="ink-grid" />
        <i className="ink-paper" />
        {seriesLooks(chart.series).map(({ step }, index) => (
          <i key={chart.series[index]?.id} className={`line-${step}`} />
        ))}
      </span>
    </div>
  );
}

/** The page's own colours and type, as the style sheet resolves them now. */
function readInk(inks: HTMLElement): ChartInk {
  const [text = '', softText = '', grid = '', paper = '', ...series] = [...inks.children].map(
    (one) => getComputedStyle(one).color,
  );
  const { fontFamily, fontSize } = getComputedStyle(inks);
  return { fontFamily, fontSize: parseFloat(fontSize), text, softText, grid, paper, series };
}
