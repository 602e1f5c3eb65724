import { HEIGHT, WIDTH } from './trend';

/** Shows what the numbers around it say; without numbers of its own. */
export function Sparkline({ line }: { line: string }) {
  return (
    <svg
      className="staff-trend"
      viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={line} />
    </svg>
  );
}
