import { useId } from 'react';
import { formatMoment } from '../../format';
import { useRevealed } from './revealed';
import './reveal.css';

/** Who looks and since when, across the whole page and every sheet of paper, while a value in clear is on the screen. */
export function Watermark() {
  const id = useId();
  const [first] = useRevealed();
  if (!first) {
    return null;
  }
  return (
    <svg className="watermark" aria-hidden>
      <defs>
        <pattern id={id} width="330" height="130" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="0" y="24">
            {first.account} {formatMoment(first.revealedAt)}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
