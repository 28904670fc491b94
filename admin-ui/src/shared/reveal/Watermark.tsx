import { formatMoment } from '../../format';
import { useRevealed } from './revealed';
import './reveal.css';

const TIMES = Array.from({ length: 60 }, (_, index) => index);

/** Who looks and since when, across the whole page and every sheet of paper, while a value in clear is on the screen. */
export function Watermark() {
  const [first] = useRevealed();
  if (!first) {
    return null;
  }
  return (
    <div className="watermark" aria-hidden>
      {TIMES.map((time) => (
        <span key={time}>
          {first.account} {formatMoment(first.revealedAt)}
        </span>
      ))}
    </div>
  );
}
