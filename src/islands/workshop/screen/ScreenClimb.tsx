/** The rock beside the steps: one ledge a step, and as high out of the water as the session has come. */
export function ScreenClimb({ position, total }: { position: number; total: number }) {
  const each = 100 / total;
  const top = 100 - each * (position + 1);
  const ledges = Array.from({ length: total }, (_, index) => 100 - each * (index + 1));
  return (
    <svg
      className="screen-climb"
      viewBox="0 0 10 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="climb-rock" y={top} width="10" height={100 - top} />
      {ledges.map((y) => (
        <line key={y} x1={y < top ? 6 : 0} x2="10" y1={y} y2={y} />
      ))}
    </svg>
  );
}
